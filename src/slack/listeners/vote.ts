import type { Poll } from '../../conversation/state-store.ts';
import { refusalOf } from '../delivery/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import type { Message } from '../reply/message.ts';
import { closedPollMessage, openPollMessage, pollResult } from '../reply/poll-message.ts';
import { tell } from './follow-up.ts';

/** "A is better", "B is better": counts the last choice of everybody who has not seen the texts before. */
export function receiveVote(choice: 'a' | 'b') {
  return async (pressed: Pressed, desk: Desk): Promise<Receipt> => {
    const { address, value: pollId } = pressed;
    const say = (sentence: string) => ({ work: () => tell(address, sentence, desk) });
    const poll = await desk.store.poll(pollId);
    if (poll === null) return say('This vote is no longer kept.');
    if (poll.openedBy === address.user || (await desk.store.hasSeenTexts(poll.threadId, address.user, pollId)))
      return say(SEEN);
    if (!(await desk.store.vote(pollId, address.user, choice))) return say(CLOSED);
    return {
      work: async () => {
        await tell(
          address,
          `Your vote is for ${choice.toUpperCase()}. Until the vote is closed you can change it by pressing the other one.`,
          desk,
        );
        await refresh(pollId, pressed, desk);
      },
    };
  };
}

const SEEN =
  'This vote is for people who see the two texts for the first time. You asked for one of them, or voted on them in another round, so yours does not count.';
const CLOSED = 'This vote is closed; what it came to stands in its message.';

/** "Close the vote": the names and the votes show, beside what the judge had picked. */
export async function receiveClosePoll(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const { address, value: pollId } = pressed;
  const say = (sentence: string) => ({ work: () => tell(address, sentence, desk) });
  const poll = await desk.store.poll(pollId);
  if (poll === null) return say('This vote is no longer kept.');
  if (poll.openedBy !== address.user) return say('Only the person who opened this vote can close it.');
  if (!(await desk.store.closePoll(pollId, desk.now()))) return say(CLOSED);
  return { work: () => refresh(pollId, pressed, desk) };
}

/** Shows the poll as it is now. One whose message is gone is told to whoever pressed. */
async function refresh(pollId: string, pressed: Pressed, desk: Desk): Promise<void> {
  const poll = await desk.store.poll(pollId);
  const report = poll === null ? undefined : (await desk.store.report(poll.reportId))?.report;
  if (poll === null || report === undefined) return;
  const message = poll.closedAt === null ? openPollMessage(poll, report) : closedPollMessage(poll, report);
  if (await shown(poll, message, pressed, desk)) return;
  if (poll.closedAt !== null) await tell(pressed.address, pollResult(poll, report).join(' '), desk);
}

async function shown(poll: Poll, message: Message, { address }: Pressed, { outlet }: Desk): Promise<boolean> {
  try {
    if (poll.message !== null)
      await outlet.update({ channel: poll.channel, thread: poll.message, message: poll.message }, message);
    else if (address.reply !== null) await outlet.reply(address.reply, message, { forEverybody: true, replace: true });
    return true;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}
