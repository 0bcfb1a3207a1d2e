import type { Desk } from '../desk.ts';
import type { Heard } from '../intake/heard.ts';
import type { Receipt } from '../receipt.ts';
import { noticeMessage } from '../reply/notices.ts';
import { keyOf } from './heard-address.ts';
import { say } from './say.ts';

const KEY_MS = 26 * 3_600_000;
const STOPPED =
  'From now on I read here only what mentions me. The buttons still work, and so does mentioning me with "shorter" or anything else.';
const ALONE = 'Only the two of us are here, so I read what you write. Nothing is written until you ask for it.';

/** "stop following": in this thread the bot listens from now on only when it is spoken to. */
export async function receiveStopFollowing(heard: Heard, desk: Desk): Promise<Receipt> {
  const { team, channel, thread, message, direct } = heard;
  if (!(await desk.store.claim(keyOf(heard), desk.now(), desk.now() + KEY_MS))) return {};
  if (!direct) await desk.store.setFollows(team, { channel, thread: thread ?? message }, 'addressed');
  return { work: () => say(noticeMessage(direct ? ALONE : STOPPED), heard, desk) };
}
