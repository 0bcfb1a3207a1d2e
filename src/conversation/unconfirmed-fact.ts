import type { Answer } from './answer.ts';
import type { StoredRequest } from './request.ts';
import type { StateStore } from './state-store.ts';

/** A claim somebody asked for ("mention free shipping"), waiting for a yes. An instruction alone never grounds it. */
export interface UnconfirmedFact {
  readonly threadId: string;
  readonly parentId: string;
  readonly fact: string;
  /** The words that asked for it, to be followed once it is confirmed. */
  readonly instruction: string;
}

/** A yes may come the next day; after that the offer may be over too. */
const WAIT_MS = 3 * 86_400_000;

export async function holdUnconfirmed(
  fact: string,
  instruction: string,
  request: Pick<StoredRequest, 'id' | 'threadId'>,
  parentId: string,
  { store, now }: { readonly store: StateStore; readonly now: () => number },
): Promise<Answer> {
  // Named after the request, so that a request that is answered again after a crash asks the same question.
  const heldId = `fact-${request.id}`;
  const waiting: UnconfirmedFact = { threadId: request.threadId, parentId, fact, instruction };
  await store.hold(heldId, JSON.stringify(waiting), now() + WAIT_MS);
  return { kind: 'confirm', fact, heldId };
}

/** Null when it was asked too long ago. */
export async function unconfirmedFact(
  heldId: string,
  { store, now }: { readonly store: StateStore; readonly now: () => number },
) {
  const held = await store.held(heldId, now());
  return held === null ? null : (JSON.parse(held) as UnconfirmedFact);
}
