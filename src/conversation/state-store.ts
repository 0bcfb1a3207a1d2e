import type { Report } from '../domain/report.ts';
import type { Follows, Place, StoredRequest, Thread } from './request.ts';

/**
 * What must survive a restart. Every write is durable when the method returns, and happens whole or not at all.
 * Times are milliseconds since 1970. Throws StoreError. state/ implements it.
 */
export interface StateStore {
  /**
   * Keeps the request, its thread when that is new, and its dedupe key until `keyUntil`.
   * False, and nothing is kept, when the key is held already: the request was accepted before.
   */
  accept(request: StoredRequest, keyUntil: number, newThread: Thread | null): boolean;
  /** Holds a key on its own. False when it is held already. */
  claim(key: string, now: number, until: number): boolean;
  setWorking(id: string, place: Place | null): void;
  /** Ends a request; a repeatable one gives its key back at `keyUntil`. */
  finish(id: string, state: 'answered' | 'failed', keyUntil: number): void;
  request(id: string): StoredRequest | null;
  /** Accepted or being worked on: what a restart must answer. Oldest first. */
  unanswered(): readonly StoredRequest[];

  /** Keeps a version and, with it, that this request made it. */
  saveReport(requestId: string, threadId: string, report: Report): void;
  report(id: string): { readonly report: Report; readonly threadId: string } | null;
  /** Versions of a thread, oldest first. */
  versions(threadId: string): readonly Report[];

  thread(id: string): Thread | null;
  /** A thread can stand in several places (a direct message, and where it was shared). */
  placeThread(threadId: string, team: string, place: Pick<Place, 'channel' | 'thread'>, follows: Follows): void;
  threadAt(
    team: string,
    channel: string,
    thread: string,
  ): { readonly threadId: string; readonly follows: Follows } | null;
  /** Facts people confirmed, in their words, oldest first; the same words count once. */
  addFact(threadId: string, fact: string): void;
  facts(threadId: string): readonly string[];

  /** Something too large or too private to travel through the messenger and back, for a while: JSON text under an id. */
  hold(id: string, value: string, until: number): void;
  held(id: string, now: number): string | null;
  /** Small things a person or a workspace wants remembered. */
  setting(scope: string, name: string): string | null;
  saveSetting(scope: string, name: string, value: string): void;

  /** Drops keys and held things whose time is over. */
  sweep(now: number): void;
  close(): void;
}
