import { type HabitsSeen, habitsOf, rememberHabits } from '../../conversation/habits.ts';
import type { Address } from '../../conversation/request.ts';
import { sentenceFor } from '../../conversation/sentence-for.ts';
import { settingsFor } from '../../conversation/settings.ts';
import { CHANNELS } from '../../domain/channel.ts';
import { InputError } from '../../domain/errors.ts';
import { briefFor, withDefaults } from '../brief-for.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../draft.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { type FormValues, fieldBlock, readForm } from '../intake/form-values.ts';
import { withLabelsRead } from '../intake/labels.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { openFormMessage } from '../reply/notices.ts';
import { type HeldForm, viewOf, wholeDraft } from './held-form.ts';

/** Opens the form; when Slack does not, says so with a button that tries again: the text is not lost. */
export async function openForm(triggerId: string, form: HeldForm, desk: Desk): Promise<void> {
  const draftId = await hold(form, desk);
  const { address } = form;
  if (await openView(triggerId, viewOf(form, await filledIn(form.draft, address, desk), draftId, desk), desk)) return;
  const message = openFormMessage(
    'Slack closed the form before it opened. Your text is kept: press the button to open it again.',
    draftId,
  );
  if (address.reply !== null) await desk.outlet.reply(address.reply, message);
  else await desk.outlet.post({ channel: address.user, thread: null }, message);
}

/** A submitted form → an accepted request, or the field that must be mended. */
export async function receiveForm(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const behind = await held<HeldForm>(string(view['private_metadata']), desk);
  const values = readForm(view);
  const address = behind?.address ?? addressOfPerson(body);
  try {
    const settings = await settingsFor(address, desk.store);
    const brief = briefFor(withLabelsRead(wholeDraft(values, behind?.draft)), settings, desk.brief);
    const request = await desk.conversation.accept({
      ask: { kind: 'rewrite', brief },
      address: { ...address, audience: values.audience ?? address.audience },
      dedupeKey: `form:${string(view['id'])}`,
      threadId: null,
      source: behind?.source ?? null,
    });
    if (request === null) return {};
    // A shop that somebody only tried out is not theirs.
    if (behind === null || behind.mine === null) await rememberHabits(address, usedIn(values), desk.store);
    return { work: async () => desk.conversation.work(request) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return mustMend(fieldBlock(view, fieldOf(error)), sentenceFor(error));
  }
}

function fieldOf(error: InputError): string {
  const what = error.code.slice('input/'.length);
  return Object.values(FIELD).find((field) => what.includes(field)) ?? FIELD.body;
}

function addressOfPerson(body: Payload): Address {
  const user = string(record(body['user'])['id']);
  return {
    team: teamOf(body),
    user,
    audience: 'person',
    channel: null,
    thread: null,
    reply: null,
    follows: 'everything',
  };
}

/** Settings come first; without them the last shop and channel are filled in, which rarely change from message to message. */
async function filledIn(draft: Draft, address: Address, { store }: Desk): Promise<Draft> {
  const [settings, habits] = await Promise.all([settingsFor(address, store), habitsOf(address, store)]);
  const { merchant, channel } = withDefaults(draft, settings);
  return { ...draft, merchant: merchant ?? habits.merchant, channel: channel ?? habits.channel };
}

function usedIn({ merchant, channel }: FormValues): HabitsSeen {
  return {
    ...(merchant === null ? {} : { merchant }),
    ...(channel !== null && CHANNELS.some((one) => one === channel) ? { channel } : {}),
  };
}
