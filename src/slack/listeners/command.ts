import type { RespondArguments } from '@slack/bolt';
import { habitsOf, rememberHabits } from '../../conversation/habits.ts';
import type { Address } from '../../conversation/request.ts';
import { settingsFor } from '../../conversation/settings.ts';
import { briefFor, withDefaults } from '../brief-for.ts';
import { isDirect } from '../delivery/ladder.ts';
import { type Desk, REPLY_LINK_MS } from '../desk.ts';
import { fromMrkdwn } from '../intake/from-mrkdwn.ts';
import { type Payload, string } from '../intake/payload.ts';
import { readDraft } from '../intake/read-draft.ts';
import { straightQuotesInCode } from '../intake/straight-quotes.ts';
import type { Receipt } from '../receipt.ts';
import type { Message } from '../reply/message.ts';
import { HELP } from '../reply/notices.ts';
import { openForm } from './form.ts';
import { newForm } from './held-form.ts';
import { keptForForm } from './kept-for-form.ts';
import { openSettings } from './settings.ts';

/**
 * `/crm-rewrite`: `help`; `settings`; with a segment and a message it is answered at once; everything else opens the form with
 * what was understood. Throws InputError for what the person must mend.
 */
export async function receiveCommand(command: Payload, desk: Desk): Promise<Receipt<RespondArguments>> {
  const receipt = await receive(command, desk);
  return {
    ...receipt,
    work: async () => {
      await receipt.work?.();
      await rememberPlace(command, desk);
    },
  };
}

/** Who types the command in a channel can read it, which nothing else tells the bot. */
async function rememberPlace(command: Payload, desk: Desk): Promise<void> {
  const { channel, ...person } = addressOf(command, desk);
  if (channel === null || isDirect(channel)) return;
  if (!(await habitsOf(person, desk.store)).channels.includes(channel))
    await rememberHabits(person, { inChannel: channel }, desk.store);
}

async function receive(command: Payload, desk: Desk): Promise<Receipt<RespondArguments>> {
  const text = straightQuotesInCode(fromMrkdwn(string(command['text']))).trim();
  const address = addressOf(command, desk);
  const triggerId = string(command['trigger_id']);
  if (/^(?:help|\?|--help)$/iu.test(text)) return { response: toPerson(HELP) };
  if (/^(?:--)?settings$/iu.test(text)) return { work: () => openSettings(triggerId, address, desk) };
  const { draft, isClear } = readDraft(text, desk.brief.segments ?? []);
  const source = { channel: string(command['channel_id']), message: null };
  const everybody = isDirect(source.channel) ? null : 'Everybody in this channel';
  const form = newForm({ draft, address, source, everybody });
  if (draft.segment === null || draft.body === '' || !isClear) return { work: () => openForm(triggerId, form, desk) };
  const settings = await settingsFor(address, desk.store);
  try {
    const request = await desk.conversation.accept({
      ask: { kind: 'rewrite', brief: briefFor(withDefaults(draft, settings), settings, desk.brief) },
      address,
      dedupeKey: `command:${triggerId}`,
      threadId: null,
      source,
    });
    return request === null ? {} : { work: async () => desk.conversation.work(request) };
  } catch (error) {
    return { response: toPerson(await keptForForm(error, form, desk)) };
  }
}

/** The response to a command is seen by the person alone. */
export function toPerson({ text, blocks }: Message): RespondArguments {
  return { response_type: 'ephemeral', text, blocks: [...blocks] };
}

function addressOf(command: Payload, { now }: Desk): Address {
  return {
    team: string(command['team_id']) || string(command['enterprise_id']),
    user: string(command['user_id']),
    audience: 'channel',
    channel: string(command['channel_id']),
    thread: null,
    reply: { url: string(command['response_url']), expiresAt: now() + REPLY_LINK_MS },
    follows: 'everything',
  };
}
