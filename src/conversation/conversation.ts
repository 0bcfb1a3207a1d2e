import { StoreError } from '../domain/errors.ts';
import type { Limits } from './allowance.ts';
import type { Answer } from './answer.ts';
import type { ComposerParts } from './compose-answer.ts';
import { composeWithin, type Running } from './compose-within.ts';
import { type Delivery, TryLater } from './delivery.ts';
import { type Observed, observedVersion } from './observed.ts';
import type { Address, Ask, Place, Source, StoredRequest } from './request.ts';
import type { Setup } from './setup.ts';
import type { StateStore } from './state-store.ts';
import { createTurns, type Turns } from './turns.ts';

export interface ConversationParts extends ComposerParts {
  readonly delivery: Delivery;
  /** The one place that hears of failures; told once for each. */
  readonly reportFailure: (error: unknown) => void;
  /** Told of what happens, for whoever counts. */
  readonly observe?: (event: Observed) => void;
  /** By default everybody may learn from every merchant. */
  readonly setup?: Pick<Setup, 'mayLearnFrom'>;
  /** Told that something was asked or ended, and whom it concerns: who asked, and whose thread it is. */
  readonly onChange?: (team: string, people: readonly string[]) => void;
  /** By default there are none. */
  readonly limits?: Limits;
  /** Who works on what, and when; by default this process on everything, four requests at the same time. */
  readonly turns?: Turns;
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
  /** Ends it without an answer, and gives up what is being written for it. False when it is over already. */
  cancel(requestId: string): Promise<boolean>;
  /** Works on an accepted request when its turn comes. Never throws; the answer goes out by delivery. */
  work(request: Pick<StoredRequest, 'id' | 'threadId'>): void;
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
  const turns = parts.turns ?? createTurns(4);
  const toldOf = new Set<string>();
  const running: Running = new Map();
  turns.start((id) => answer(id, { ...parts, running }, toldOf));
  return {
    async accept(asked) {
      const threadId = asked.threadId ?? newId();
      const request: StoredRequest = {
        id: newId(),
        dedupeKey: asked.dedupeKey,
        repeatable: asked.repeatable ?? false,
        threadId,
        state: 'accepted',
        attempt: 0,
        ask: asked.ask,
        address: asked.address,
        place: null,
        reportId: null,
        acceptedAt: now(),
      };
      const { team, user } = asked.address;
      const thread = { id: threadId, team, owner: user, source: asked.source ?? null };
      const isNew = await store.accept(request, request.acceptedAt + KEY_MS, asked.threadId === null ? thread : null);
      if (!isNew) return null;
      parts.observe?.({ what: 'accepted', ask: asked.ask.kind });
      parts.onChange?.(team, [user]);
      return request;
    },
    async cancel(requestId) {
      const cancelled = await store.cancel(requestId);
      if (!cancelled) return false;
      running.get(requestId)?.abort();
      const request = await store.request(requestId);
      if (request !== null) await noteChange(request, parts);
      return true;
    },
    work: turns.take,
    async resume() {
      await store.sweep(now());
      const left = await store.unanswered();
      return left.filter(turns.take).length;
    },
    idle: turns.idle,
    stop: turns.close,
  };
}

type WorkingParts = ConversationParts & { readonly running: Running };

/**
 * One request from its turn to its answer. Whatever fails, the person gets one answer and the failure is told once.
 * False: neither answered nor given up, its turn must come again.
 */
async function answer(id: string, parts: WorkingParts, toldOf: Set<string>): Promise<boolean> {
  const { store, delivery, reportFailure, now } = parts;
  let request: StoredRequest | null = null;
  try {
    request = await store.take(id);
    if (request === null) return true;
    const { place, failure } = await begin(request, delivery);
    if (place !== null && !(await store.setPlace(request, place))) return true;
    const begun = { ...request, place };
    await remember(begun, place, parts);
    const composed = await composeWithin(begun, parts);
    if (!(await isStillOurs(begun, store))) return true;
    await remember(begun, await delivery.deliver(begun, composed), parts, composed);
    await store.finish(begun, 'answered', now() + CLICK_MS);
    toldOf.delete(id);
    await noteChange(begun, parts);
    parts.observe?.({
      what: 'answered',
      ask: begun.ask.kind,
      seconds: (now() - begun.acceptedAt) / 1_000,
      version: composed.kind === 'report' ? observedVersion(composed.report) : null,
    });
    if (failure !== null) reportFailure(failure.error);
    return true;
  } catch (error) {
    if (!toldOf.has(id)) reportFailure(error);
    toldOf.add(id);
    const passes = error instanceof TryLater || error instanceof StoreError;
    if (request === null) return false;
    const ask = request.ask.kind;
    if (passes && now() - request.acceptedAt <= PATIENCE_MS) {
      parts.observe?.({ what: 'put-off', ask });
      return false;
    }
    await giveUp(request, parts);
    await noteChange(request, parts);
    parts.observe?.({ what: 'given-up', ask });
    return true;
  }
}

/** What is over is over, whether or not somebody could be told whose thread it was. */
async function noteChange(
  { threadId, address: { team, user } }: StoredRequest,
  { store, onChange, reportFailure }: ConversationParts,
): Promise<void> {
  if (onChange === undefined) return;
  try {
    const owner = (await store.thread(threadId))?.owner ?? user;
    onChange(team, [...new Set([user, owner])]);
  } catch (error) {
    reportFailure(error);
  }
}

/** Somebody may have cancelled it meanwhile, or another process may have taken it over from one that it thought dead. */
async function isStillOurs({ id, attempt }: StoredRequest, store: StateStore): Promise<boolean> {
  const current = await store.request(id);
  return current?.state === 'working' && current.attempt === attempt;
}

interface Begun {
  readonly place: Place | null;
  readonly failure: { readonly error: unknown } | null;
}

/**
 * A progress message is a courtesy: without it the answer comes all the same. One that stands already is used again, also
 * one that was posted by a process that died before it could keep where.
 */
async function begin(request: StoredRequest, delivery: Delivery): Promise<Begun> {
  const stands = request.place ?? (request.attempt > 1 ? await delivery.find(request) : null);
  if (stands !== null) return { place: stands, failure: null };
  try {
    return { place: await delivery.begin(request), failure: null };
  } catch (error) {
    return { place: null, failure: { error } };
  }
}

/** Later replies under the message belong to this thread. */
async function remember(
  { threadId, address }: StoredRequest,
  place: Place | null,
  { store }: ConversationParts,
  answered: Answer | null = null,
): Promise<void> {
  if (place === null) return;
  const shown = answered?.kind === 'report' ? answered.report.id : null;
  await store.placeThread(threadId, address.team, place, address.follows, shown);
}

/** No way to the person is left, or the store is gone: the request must not come back at every start. */
async function giveUp(request: StoredRequest, { store, reportFailure, now }: ConversationParts): Promise<void> {
  try {
    await store.finish(request, 'failed', now() + CLICK_MS);
  } catch (error) {
    reportFailure(error);
  }
}
