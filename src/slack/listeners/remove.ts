import { markRemoved } from '../../conversation/removed.ts';
import type { Place } from '../../conversation/request.ts';
import type { Report } from '../../domain/report.ts';
import { handedOutBeside } from '../delivery/handed-out.ts';
import { isDirect } from '../delivery/ladder.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { tell, withReport } from './follow-up.ts';
import { redrawHome } from './home.ts';

/** "Remove this answer": this version goes from everywhere it stands. Whoever asked for it, or got it alone, may say so. */
export async function receiveRemove(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, async (report, threadId) => {
    if (!(await mayRemove(report, threadId, pressed, desk)))
      return { work: () => tell(pressed.address, NOT_YOURS, desk) };
    return { work: () => remove(report, threadId, pressed, desk) };
  });
}

const NOT_YOURS = 'Only the person who asked for this answer can remove it.';

async function mayRemove(
  { id }: Report,
  threadId: string,
  { address, ephemeral }: Pressed,
  { store }: Desk,
): Promise<boolean> {
  if (ephemeral || isDirect(address.channel ?? '')) return true;
  const [asker, thread] = await Promise.all([store.askerOf(id), store.thread(threadId)]);
  return address.user === asker || address.user === thread?.owner;
}

async function remove(
  { id }: Report,
  threadId: string,
  { address, ephemeral, message }: Pressed,
  desk: Desk,
): Promise<void> {
  const here = { channel: address.channel ?? '', message };
  const places = [...(ephemeral ? [] : [here]), ...(await desk.store.placesShowing(id))];
  const once = places.filter(
    (place, index) =>
      places.findIndex((one) => one.channel === place.channel && one.message === place.message) === index,
  );
  const gone: boolean[] = [];
  for (const place of once) gone.push(await removeAt(place, address.team, desk));
  await markRemoved(id, threadId, desk);
  await redrawHome(address, desk, { in: async () => desk.outlet });
  if (ephemeral && address.reply !== null) return desk.outlet.withdraw(address.reply);
  const shared = once.length > 1 ? ', also where it was shared' : '';
  await tell(address, `Removed${shared}${gone.every(Boolean) ? '' : GONE_BEFORE}.`, desk);
}

const GONE_BEFORE = '; what I could not delete was gone already, or stands where I am no longer a member';

/** The message with what was handed out beside it. False when a part of it could not be deleted. */
async function removeAt(
  place: Pick<Place, 'channel' | 'message'>,
  team: string,
  { outlet, store, now }: Desk,
): Promise<boolean> {
  const { files, messages } = await handedOutBeside({ ...place, team }, { store, now });
  const done = [await outlet.remove(place)];
  for (const beside of messages) done.push(await outlet.remove(beside));
  for (const file of files) done.push(await outlet.removeFile(file));
  await store.removePlace(team, place);
  return done.every(Boolean);
}
