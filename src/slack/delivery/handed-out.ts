import type { Place } from '../../conversation/request.ts';
import type { StateStore } from '../../conversation/state-store.ts';

/** What was handed out beside a message that shows a text clipped: files or, where none can be put, further messages. */
export interface HandedOut {
  readonly files: readonly string[];
  readonly messages: readonly Pick<Place, 'channel' | 'message'>[];
}

/** As long as anybody comes back to remove an answer. */
const KEPT_MS = 30 * 86_400_000;

/** Ids of channels mean something within a workspace only. */
type Spot = Pick<Place, 'channel' | 'message'> & { readonly team: string };
type Parts = { readonly store: Pick<StateStore, 'hold' | 'held'>; readonly now: () => number };

/** Keeps it, so that it goes when the message goes. */
export async function keepHandedOut(spot: Spot, handedOut: HandedOut, { store, now }: Parts): Promise<void> {
  if (handedOut.files.length + handedOut.messages.length === 0) return;
  await store.hold(idOf(spot), JSON.stringify(handedOut), now() + KEPT_MS);
}

export async function handedOutBeside(spot: Spot, { store, now }: Parts): Promise<HandedOut> {
  const held = await store.held(idOf(spot), now());
  return held === null ? { files: [], messages: [] } : (JSON.parse(held) as HandedOut);
}

function idOf({ team, channel, message }: Spot): string {
  return `beside-${team}-${channel}-${message}`;
}
