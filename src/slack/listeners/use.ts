import type { Place } from '../../conversation/request.ts';
import type { Use } from '../../conversation/state-store.ts';
import { keptNote } from '../../conversation/version-note.ts';
import type { Report } from '../../domain/report.ts';
import { sharingAt } from '../delivery/answer-at.ts';
import { isDirect, type Rung } from '../delivery/ladder.ts';
import { permalinkOf } from '../delivery/permalink.ts';
import { refusalOf } from '../delivery/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { answerMessage } from '../reply/answer-message.ts';
import type { Message } from '../reply/message.ts';
import { tell, withReport } from './follow-up.ts';

/** "Use this": keeps that this version was chosen to be sent, by whom and when, and says so wherever the version stands. */
export async function receiveUse(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, (report, threadId) => ({
    work: async () => {
      const use = await markUsed(report, threadId, pressed, desk);
      if (!(await showEverywhere(report, threadId, use, pressed, desk))) await tell(pressed.address, MARKED, desk);
    },
  }));
}

/** "Not chosen after all": whoever marked it takes it back, wherever it is said. */
export async function receiveNotUsed(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, async (report, threadId) => {
    const use = (await desk.store.usesOf(threadId)).find(({ reportId }) => reportId === report.id);
    if (use !== undefined && use.user !== pressed.address.user)
      return { work: () => tell(pressed.address, NOT_YOURS, desk) };
    return {
      work: async () => {
        await desk.store.unmarkUsed(report.id);
        if (!(await showEverywhere(report, threadId, null, pressed, desk)))
          await tell(pressed.address, 'Taken back: it is no longer marked as chosen to send.', desk);
      },
    };
  });
}

const NOT_YOURS = 'Only the person who chose it can take that back.';

const MARKED = 'Marked as chosen to send. I do not send it anywhere: paste it where you send from.';

async function markUsed(
  report: Report,
  threadId: string,
  { ephemeral, message, address }: Pressed,
  desk: Desk,
): Promise<Use> {
  const channel = address.channel ?? '';
  const at = desk.now();
  const place = ephemeral ? (await desk.store.placesShowing(report.id))[0] : { channel, thread: message, message };
  const permalink = place === undefined ? null : await permalinkOf(place, desk.outlet);
  const use: Use = { reportId: report.id, threadId, user: address.user, channel, permalink, at };
  await desk.store.markUsed(use);
  return use;
}

/** True when whoever pressed sees it by the answer itself, which only they see. */
async function showEverywhere(
  report: Report,
  threadId: string,
  use: Use | null,
  pressed: Pressed,
  desk: Desk,
): Promise<boolean> {
  const messageAt = await shownAgain(report, threadId, use, pressed, desk);
  for (const place of await desk.store.placesShowing(report.id))
    await showAt(place, messageAt(isDirect(place.channel) ? 'direct' : 'thread', place.channel), desk);
  const { reply, channel } = pressed.address;
  if (!pressed.ephemeral || reply === null) return false;
  await desk.outlet.reply(reply, messageAt('ephemeral', channel), { replace: true });
  return true;
}

async function shownAgain(
  report: Report,
  threadId: string,
  use: Use | null,
  { address }: Pressed,
  desk: Desk,
): Promise<(rung: Rung, channel: string | null) => Message> {
  const note = await keptNote(report.id, desk);
  const source = (await desk.store.thread(threadId))?.source ?? null;
  return (rung, channel) =>
    answerMessage(report, {
      sharing: sharingAt(rung, { ...address, channel }, source),
      note,
      ...(use === null ? {} : { use }),
    });
}

/** One that was deleted meanwhile need not say it. */
async function showAt(place: Place, message: Message, { outlet }: Desk): Promise<void> {
  try {
    await outlet.update(place, message);
  } catch (error) {
    if (refusalOf(error) === null) throw error;
  }
}
