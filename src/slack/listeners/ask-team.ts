import type { Poll } from '../../conversation/state-store.ts';
import type { Report } from '../../domain/report.ts';
import { isDirect } from '../delivery/ladder.ts';
import { permalinkOf } from '../delivery/permalink.ts';
import { refusalOf } from '../delivery/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { openPollMessage } from '../reply/poll-message.ts';
import { tell, withReport } from './follow-up.ts';

/** A second press within this is a double click. */
const ONCE_MS = 60_000;

/** "Ask the team": both texts go to the channel without names. Votes show only when whoever opened it closes it. */
export async function receiveAskTeam(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, async (report, threadId) => {
    const channel = await channelFor(pressed, threadId, desk);
    if (channel === null) return { work: () => tell(pressed.address, NOBODY, desk) };
    if (!(await desk.store.claim(`poll:${report.id}:${channel}`, desk.now(), desk.now() + ONCE_MS))) return {};
    return {
      work: async () => {
        if (await isReminded(report.id, channel, pressed, desk)) return;
        await open(report, { threadId, channel }, pressed, desk);
      },
    };
  });
}

/** So long a vote is remembered as the one that is open; after it a new one may be asked for. */
const OPEN_MS = 30 * 86_400_000;

function heldFor(reportId: string, channel: string): string {
  return `poll-${reportId}-${channel}`;
}

/** Reminds of a vote on the same version in the same channel that nobody has closed. False where there is none, or its message is gone. */
async function isReminded(reportId: string, channel: string, { address }: Pressed, desk: Desk): Promise<boolean> {
  const held = await desk.store.held(heldFor(reportId, channel), desk.now());
  const poll = held === null ? null : await desk.store.poll((JSON.parse(held) as { readonly poll: string }).poll);
  if (poll === null || poll.closedAt !== null || poll.message === null) return false;
  const { message } = poll;
  const url = await permalinkOf({ channel: poll.channel, thread: message, message }, desk.outlet);
  if (url === null) return false;
  const closer = poll.openedBy === address.user ? 'Press Close the vote on it:' : 'Whoever opened it can close it:';
  await tell(address, `This vote is open already. ${closer}`, desk, { url, label: THE_VOTE });
  return true;
}

const THE_VOTE = 'to the vote';

const NOBODY =
  'Nobody else reads this conversation. Share the answer in a channel, or start /crm-rewrite there, and press Ask the team on that answer.';

/** Where the button stands, else where the message came from that the answer is about. */
async function channelFor({ address }: Pressed, threadId: string, { store }: Desk): Promise<string | null> {
  const source = (await store.thread(threadId))?.source?.channel ?? null;
  return [address.channel, source].find((one) => one !== null && !isDirect(one)) ?? null;
}

async function open(
  report: Report,
  { threadId, channel }: { readonly threadId: string; readonly channel: string },
  pressed: Pressed,
  desk: Desk,
): Promise<void> {
  const { user, team, reply } = pressed.address;
  const id = desk.newId();
  const opened = {
    id,
    threadId,
    reportId: report.id,
    team,
    channel,
    a: sideA(id),
    openedBy: user,
    openedAt: desk.now(),
  };
  await desk.store.openPoll(opened);
  const message = openPollMessage({ ...opened, message: null, closedAt: null, votes: { a: 0, b: 0 } }, report);
  try {
    const place = await desk.outlet.post({ channel, thread: null }, message);
    await desk.store.placePoll(id, place.channel, place.message);
    await desk.store.hold(heldFor(report.id, channel), JSON.stringify({ threadId, poll: id }), desk.now() + OPEN_MS);
    const url = await permalinkOf(place, desk.outlet);
    return tell(pressed.address, OPEN, desk, url === null ? null : { url, label: THE_VOTE });
  } catch (error) {
    if (refusalOf(error) === null) throw error;
  }
  // Where the bot is no member, the link of the button still reaches the channel that the button stands in.
  if (channel === pressed.address.channel && reply !== null) {
    await desk.outlet.reply(reply, message, { forEverybody: true });
    return tell(pressed.address, OPEN, desk);
  }
  await desk.store.closePoll(id, desk.now());
  return tell(
    pressed.address,
    'I cannot post in that channel, because I am not in it. Invite me to it and press again in a minute.',
    desk,
  );
}

const OPEN =
  'The vote is open, and stays open until you press Close the vote on it: only you can. You cannot vote yourself, because you know which text is which.';

/** A fair coin that falls the same way when it is thrown again for the same poll. */
function sideA(pollId: string): Poll['a'] {
  const sum = [...pollId].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return sum % 2 === 0 ? 'original' : 'rewrite';
}
