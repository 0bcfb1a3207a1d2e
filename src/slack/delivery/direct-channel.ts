import type { Address } from '../../conversation/request.ts';
import type { StateStore } from '../../conversation/state-store.ts';
import { isDirect } from './ladder.ts';

/** How many threads of a person are looked through. */
const LOOK_BACK = 20;

/** The channel of the bot's direct messages with somebody: where they speak now, or where it answered them before. */
export async function directChannelOf(
  { team, user, channel }: Address,
  store: Pick<StateStore, 'recent'>,
): Promise<string | null> {
  if (channel !== null && isDirect(channel)) return channel;
  const recent = await store.recent(team, user, LOOK_BACK);
  return recent.map(({ place }) => place?.channel).find((one) => one !== undefined && isDirect(one)) ?? null;
}
