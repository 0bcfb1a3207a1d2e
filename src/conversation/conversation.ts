import { InputError } from '../domain/errors.ts';
import type { Answer } from './answer.ts';
import { type ComposerParts, composeAnswer } from './compose-answer.ts';
import { type Delivery, TryLater } from './delivery.ts';
import type { Address, Ask, Place, Source, StoredRequest } from './request.ts';
import { sentenceFor } from './sentence-for.ts';
import { createTurns } from './turns.ts';

export interface ConversationParts extends ComposerParts {
  readonly delivery: Delivery;
  /** The one place that hears of failures; told once for each. */
  readonly reportFailure: (error: unknown) => void;
  /** Rewrites that may run at the same time. */
  readonly atOnce?: number;
}

export interface Asked {
  readonly ask: Ask;
  readonly address: Address;
  /** The same for every delivery of the same request. */
  readonly dedupeKey: string;
  /** True for a button: it may be asked again once it is answered. */
  readonly repeatable?: boolean;
  /** Null: a new message, and so a new thread. */
  readonly threadId: string | null;
  readonly source?: Source | null;
}

/** What happens between a request and its answer: accept it durably, work on it in turn, answer it once. */
export interface Conversation {
  /** Quick, and durable when it resolves. Null for a second delivery of a request that was accepted before. Throws StoreError. */
  accept(asked: Asked): Promise<StoredRequest | null>;
  /** Works on an accepted request when its turn comes. Never throws; the answer goes out by delivery. */
  work(request: StoredRequest): void;
  /** Takes up what was accepted and not answered: by an earlier process, or because the messenger could not be reached. Gives back how many. */
  resume(): Promise<number>;
  /** Resolves when nothing is being worked on. */
  idle(): Promise<void>;
  /** Starts nothing more and waits for what runs. What waits is answered after the next start. */
  stop(): Promise<void>;
}

/** Slack delivers late for up to a day (Delayed Events); a key must outlive that. */
const KEY_MS = 26 * 3_600_000;
/** A double click ends within this; after it a second click means a second wish. */
const CLICK_MS = 3_000;
/** After this long an answer surprises more than it helps. */
const PATIENCE_MS = 24 * 3_600_000;

export function createConversation(parts: ConversationParts): Conversation {
  const { store, newId, now } = parts;
  const turns = createTurns(parts.atOnce ?? 4);
  const taken = new Set<string>();
  const toldOf = new Set<string>();
  const work = (request: StoredRequest) => {
    if (taken.has(request.id)) return;
    taken.add(request.id);
    turns.take(request.threadId, async () => {
      await answer(request, parts, toldOf);
      taken.delete(request.id);
    });
  };
  return {
    async accept(asked) {
      const threadId = asked.threadId ?? newId();
      const request: StoredRequest = {
        id: newId(),
        dedupeKey: asked.dedupeKey,
        repeatable: asked.repeatable ?? false,
        threadId,
        state: 'accepted',
        ask: asked.ask,
        address: asked.address,
        place: null,
        reportId: null,
        acceptedAt: now(),
      };
      const { team, user } = asked.address;
      const thread = { id: threadId, team, owner: user, source: asked.source ?? null };
      const isNew = await store.accept(request, request.acceptedAt + KEY_MS, asked.threadId === null ? thread : null);
      return isNew ? request : null;
    },
    work,
    async resume() {
      await store.sweep(now());
      const left = (await store.unanswered()).filter(({ id }) => !taken.has(id));
      for (const request of left) work(request);
      return left.length;
    },
    idle: turns.idle,
    stop: turns.close,
  };
}

/** One request from its turn to its answer. Whatever fails, the person gets one answer and the failure is told once. */
async function answer(asked: StoredRequest, parts: ConversationParts, toldOf: Set<string>): Promise<void> {
  const { store, delivery, reportFailure, now } = parts;
  let request = asked;
  try {
    // As it stands now: somebody else may have answered it, or begun to, since it was handed in.
    request = (await store.request(asked.id)) ?? asked;
    if (request.state === 'answered' || request.state === 'failed') return;
    const { place, failure } = await begin(request, delivery);
    // Somebody cancelled it meanwhile: what stands already says so.
    if (!(await store.setWorking(request.id, place))) return;
    const begun = { ...request, place };
    await remember(begun, place, parts);
    const composed = await compose(begun, parts);
    await remember(begun, await delivery.deliver(begun, composed), parts);
    await store.finish(request.id, 'answered', now() + CLICK_MS);
    toldOf.delete(request.id);
    if (failure !== null) reportFailure(failure.error);
  } catch (error) {
    if (!toldOf.has(request.id)) reportFailure(error);
    toldOf.add(request.id);
    const expired = now() - request.acceptedAt > PATIENCE_MS;
    if (!(error instanceof TryLater) || expired) await giveUp(request, parts);
  }
}

interface Begun {
  readonly place: Place | null;
  readonly failure: { readonly error: unknown } | null;
}

/** A progress message is a courtesy: without it the answer comes all the same. One that stands already is used again. */
async function begin(request: StoredRequest, delivery: Delivery): Promise<Begun> {
  if (request.place !== null) return { place: request.place, failure: null };
  try {
    return { place: await delivery.begin(request), failure: null };
  } catch (error) {
    return { place: null, failure: { error } };
  }
}

async function compose(request: StoredRequest, parts: ConversationParts): Promise<Answer> {
  try {
    return await composeAnswer(request, parts);
  } catch (error) {
    if (!(error instanceof InputError)) parts.reportFailure(error);
    return { kind: 'notice', text: sentenceFor(error) };
  }
}

/** Later replies under the message belong to this thread. */
async function remember(
  { threadId, address }: StoredRequest,
  place: Place | null,
  { store }: ConversationParts,
): Promise<void> {
  if (place !== null) await store.placeThread(threadId, address.team, place, address.follows);
}

/** No way to the person is left, or the store is gone: the request must not come back at every start. */
async function giveUp(request: StoredRequest, { store, reportFailure, now }: ConversationParts): Promise<void> {
  try {
    await store.finish(request.id, 'failed', now() + CLICK_MS);
  } catch (error) {
    reportFailure(error);
  }
}
