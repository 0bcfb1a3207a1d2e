import type { Address, Source } from '../../conversation/request.ts';
import { sentenceFor } from '../../conversation/sentence-for.ts';
import { CHANNELS } from '../../domain/channel.ts';
import { InputError } from '../../domain/errors.ts';
import { readBrief } from '../../domain/read-brief.ts';
import type { Desk } from '../desk.ts';
import { type Draft, EMPTY_DRAFT, fieldsOf } from '../draft.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { type FormValues, readForm } from '../intake/form-values.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { formView, shownBody, shownTitle } from '../reply/form-view.ts';
import { openFormMessage } from '../reply/notices.ts';

/** What stands behind an open form: a text longer than a field can hold, and where the answer goes. Kept here, not sent to Slack. */
export interface HeldForm {
  readonly draft: Draft;
  readonly address: Address;
  readonly source: Source | null;
  /** What "everybody" means where it was asked for; null: there is nobody else. */
  readonly everybody: string | null;
}

/** Opens the form; when Slack does not, says so with a button that tries again: the text is not lost. */
export async function openForm(triggerId: string, form: HeldForm, desk: Desk): Promise<void> {
  const draftId = await hold(form, desk);
  const { address, everybody } = form;
  const view = formView(await withHabits(form.draft, address, desk), {
    draftId,
    segments: desk.brief.segments ?? [],
    everybody,
    audience: address.audience,
  });
  if (await openView(triggerId, view, desk)) return;
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
  const draft = wholeDraft(values, behind?.draft ?? EMPTY_DRAFT);
  try {
    const brief = readBrief(fieldsOf(draft), desk.brief);
    const address = behind?.address ?? addressOfPerson(body);
    const request = await desk.conversation.accept({
      ask: { kind: 'rewrite', brief },
      address: { ...address, audience: values.audience ?? address.audience },
      dedupeKey: `form:${string(view['id'])}`,
      threadId: null,
      source: behind?.source ?? null,
    });
    if (request === null) return {};
    await rememberHabits(values, address, desk);
    return { work: async () => desk.conversation.work(request) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return mustMend(fieldOf(error), sentenceFor(error));
  }
}

/** Fields show excerpts of long texts: what comes back unchanged stands for the whole. */
function wholeDraft(values: FormValues, held: Draft): Draft {
  const { audience: _audience, ...typed } = values;
  const sameBody = typed.body.trim() === shownBody(held).trim();
  const sameTitle = typed.title?.trim() === shownTitle(held)?.trim();
  return {
    ...held,
    ...typed,
    body: sameBody ? held.body : typed.body,
    title: sameTitle ? held.title : typed.title,
  };
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

/** Shop and channel rarely change from one message to the next, so the last ones are filled in. */
async function withHabits(draft: Draft, address: Address, { store }: Desk): Promise<Draft> {
  const habits = await store.settings(habitsOf(address));
  return {
    ...draft,
    merchant: draft.merchant ?? habits['merchant'] ?? null,
    channel: draft.channel ?? habits['channel'] ?? null,
  };
}

async function rememberHabits({ merchant, channel }: FormValues, address: Address, { store }: Desk): Promise<void> {
  await store.saveSettings(habitsOf(address), {
    ...(merchant === null ? {} : { merchant }),
    ...(channel !== null && CHANNELS.some((one) => one === channel) ? { channel } : {}),
  });
}

function habitsOf({ team, user }: Address): string {
  return `habit:${team}:${user}`;
}
