import type { Source } from '../../conversation/request.ts';
import type { Report } from '../../domain/report.ts';
import { keepHandedOut } from '../delivery/handed-out.ts';
import { refusalOf } from '../delivery/refusal.ts';
import { handOutWhole } from '../delivery/whole-texts.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { answerMessage } from '../reply/answer-message.ts';
import type { Message } from '../reply/message.ts';
import { tell, withReport } from './follow-up.ts';

/** A second press within this is a double click. */
const ONCE_MS = 60_000;

/** "Share": puts a private answer where others see it, under the message it is about or in the channel. */
export async function receiveShare(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, async (report, threadId) => {
    if (!(await desk.store.claim(`share:${report.id}`, desk.now(), desk.now() + ONCE_MS))) return {};
    return { work: () => share(report, threadId, pressed, desk) };
  });
}

async function share(report: Report, threadId: string, pressed: Pressed, desk: Desk): Promise<void> {
  const use = (await desk.store.usesOf(threadId)).find(({ reportId }) => reportId === report.id);
  const message = answerMessage(report, { sharing: null, note: null, ...(use === undefined ? {} : { use }) });
  const source = (await desk.store.thread(threadId))?.source ?? null;
  const refusal =
    source === null ? 'nowhere' : await post(message, source, { reportId: report.id, threadId }, pressed, desk);
  if (refusal === null) {
    return tell(pressed.address, source?.message === null ? 'Shared in the channel.' : 'Shared in the thread.', desk);
  }
  // Where the bot is no member, the link of the button still reaches the channel that the button stands in.
  if (pressed.ephemeral && pressed.address.reply !== null) {
    await desk.outlet.reply(pressed.address.reply, message, { forEverybody: true });
    await handOutWhole(desk.outlet, message.whole, pressed.address.reply);
    return;
  }
  return tell(pressed.address, NOT_A_MEMBER.has(refusal) ? INVITE : COPY, desk);
}

/** Null when it was posted; else Slack's reason. What people say under it reaches the bot when they say it to the bot. */
async function post(
  message: Message,
  source: Source,
  { reportId, threadId }: { readonly reportId: string; readonly threadId: string },
  { address }: Pressed,
  desk: Desk,
): Promise<string | null> {
  try {
    const place = await desk.outlet.post({ channel: source.channel, thread: source.message }, message);
    const follows = source.message === null ? 'everything' : 'addressed';
    await desk.store.placeThread(threadId, address.team, place, follows, reportId);
    await keepHandedOut({ ...place, team: address.team }, await handOutWhole(desk.outlet, message.whole, place), desk);
    return null;
  } catch (error) {
    const code = refusalOf(error);
    if (code === null) throw error;
    return code;
  }
}

const NOT_A_MEMBER = new Set(['not_in_channel', 'channel_not_found']);
const INVITE =
  'I cannot post there, because I am not in that channel. Invite me to it and press Share again in a minute, or copy the text.';
const COPY = 'Slack does not let me post there: the thread may be gone, or the channel closed. Copy the text instead.';
