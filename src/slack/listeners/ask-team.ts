import type { Address } from '../../conversation/request.ts';
import type { Poll } from '../../conversation/state-store.ts';
import type { Report } from '../../domain/report.ts';
import { isDirect } from '../delivery/ladder.ts';
import { permalinkOf } from '../delivery/permalink.ts';
import { refusalOf } from '../delivery/refusal.ts';
import type { Desk } from '../desk.ts';
import type { FormResponse } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import type { Pressed } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { askTeamView } from '../reply/ask-team-view.ts';
import type { Link } from '../reply/notices.ts';
import { openPollMessage } from '../reply/poll-message.ts';
import { tell, withReport } from './follow-up.ts';

/** Slack sends the same form again within this, where it thinks that we did not hear. */
const ONCE_MS = 60_000;

/** What stands behind the question whether to post. */
interface HeldVote {
  readonly reportId: string;
  readonly channel: string;
  readonly address: Address;
}

/** "Ask the team": says where both texts would be posted, and asks. */
export async function receiveAskTeam(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const { address, triggerId } = pressed;
  return withReport(pressed, pressed.value, desk, async (report, threadId) => {
    const channel = await channelFor(pressed, threadId, desk);
    if (channel === null) return { work: () => tell(address, NOBODY, desk) };
    return {
      work: async () => {
        if (await isReminded(report.id, channel, address, desk)) return;
        const behind: HeldVote = { reportId: report.id, channel, address };
        if (await openView(triggerId, askTeamView(await hold(behind, desk), channel), desk)) return;
        await tell(address, 'Slack closed the window before it opened. Choose Ask the team again.', desk);
      },
    };
  });
}

/** "Post them": both texts go to the channel without names. Votes show only when whoever opened it closes it. */
export async function receiveVoteWanted(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const behind = await held<HeldVote>(string(view['private_metadata']), desk);
  if (behind === null) return {};
  const { channel, address } = behind;
  return withReport({ address }, behind.reportId, desk, async (report, threadId) => {
    if (!(await desk.store.claim(`ask-team:${string(view['id'])}`, desk.now(), desk.now() + ONCE_MS))) return {};
    return {
      work: async () => {
        if (await isReminded(report.id, channel, address, desk)) return;
        await open(report, { threadId, channel }, address, desk);
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
async function isReminded(reportId: string, channel: string, address: Address, desk: Desk): Promise<boolean> {
  const known = await held<{ readonly poll: string }>(heldFor(reportId, channel), desk);
  const poll = known === null ? null : await desk.store.poll(known.poll);
  if (poll === null || poll.closedAt !== null || poll.message === null) return false;
  const { message } = poll;
  const url = await permalinkOf({ channel: poll.channel, thread: message, message }, desk.outlet);
  if (url === null) return false;
  const closer = poll.openedBy === address.user ? 'Close that one' : 'Whoever opened that one can close it';
  await tell(
    address,
    `The team was asked about these two already. ${closer} before you ask again.`,
    desk,
    seeVote(url),
  );
  return true;
}

function seeVote(url: string): Link {
  return { url, label: 'See the vote' };
}

const NOBODY =
  'Nobody else reads this conversation. Share the answer in a channel, or start /crm-rewrite there, and choose Ask the team on that answer.';

/** Where the button stands, else where the message came from that the answer is about. */
async function channelFor({ address }: Pressed, threadId: string, { store }: Desk): Promise<string | null> {
  const source = (await store.thread(threadId))?.source?.channel ?? null;
  return [address.channel, source].find((one) => one !== null && !isDirect(one)) ?? null;
}

async function open(
  report: Report,
  { threadId, channel }: { readonly threadId: string; readonly channel: string },
  address: Address,
  desk: Desk,
): Promise<void> {
  const { user, team, reply } = address;
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
    return tell(address, POSTED, desk, url === null ? null : seeVote(url));
  } catch (error) {
    if (refusalOf(error) === null) throw error;
  }
  // Where the bot is no member, the link of the button still reaches the channel that the button stands in.
  if (channel === address.channel && reply !== null) {
    await desk.outlet.reply(reply, message, { forEverybody: true });
    return tell(address, POSTED, desk);
  }
  await desk.store.closePoll(id, desk.now());
  return tell(address, 'I cannot post in that channel, because I am not in it. Invite me, then ask again.', desk);
}

/** Worded so that it stays true: a message that only one person sees cannot be changed once the vote is closed. */
const POSTED =
  'I have asked the team. Only you can close the vote, and you cannot vote yourself, because you know which text is which.';

/** A fair coin that falls the same way when it is thrown again for the same poll. */
function sideA(pollId: string): Poll['a'] {
  const sum = [...pollId].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return sum % 2 === 0 ? 'original' : 'rewrite';
}
