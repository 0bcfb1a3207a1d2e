import type { Report } from '../domain/report.ts';
import type { Installations } from './installations.ts';
import type { Follows, Place, StoredRequest, Taken, Thread } from './request.ts';

/**
 * What must survive a restart. Every write is durable when its promise resolves, and happens whole or not at all.
 * Times are milliseconds since 1970. Rejects with StoreError. state/ implements it.
 */
export interface StateStore extends Installations {
  /**
   * Keeps the request, its thread when that is new, and its dedupe key until `keyUntil`.
   * False, and nothing is kept, when the key is held already: the request was accepted before.
   */
  accept(request: StoredRequest, keyUntil: number, newThread: Thread | null): Promise<boolean>;
  /** Holds a key on its own. False when it is held already. */
  claim(key: string, now: number, until: number): Promise<boolean>;
  /** Begins a request, or begins it again; who had it before has it no more. Null when it is over, or not known. */
  take(id: string): Promise<StoredRequest | null>;
  /** False when the request is over, or in other hands. */
  setPlace(taken: Taken, place: Place): Promise<boolean>;
  /** Ends a request; a repeatable one gives its key back at `keyUntil`. False when it is over already, or in other hands. */
  finish(taken: Taken, state: 'answered' | 'failed', keyUntil: number): Promise<boolean>;
  /** Ends it without an answer, whoever has it; a repeatable one may be asked again at once. False when it is over already. */
  cancel(id: string): Promise<boolean>;
  request(id: string): Promise<StoredRequest | null>;
  /** Accepted or being worked on: what a restart must answer. Oldest first. */
  unanswered(): Promise<readonly StoredRequest[]>;
  /** The same, of one person. */
  waiting(team: string, user: string): Promise<readonly StoredRequest[]>;

  /** Keeps a version, and that this request made it. False, and nothing is kept, when the request is over, or in other hands. */
  saveReport(request: Pick<StoredRequest, 'id' | 'attempt' | 'threadId'>, report: Report): Promise<boolean>;
  /** Who asked for a version; null when it is not known. */
  askerOf(reportId: string): Promise<string | null>;
  report(id: string): Promise<{ readonly report: Report; readonly threadId: string } | null>;
  /** Versions of a thread, oldest first. */
  versions(threadId: string): Promise<readonly Report[]>;
  /** The threads that a person began and that have an answer, newest first. */
  recent(team: string, user: string, limit: number): Promise<readonly RecentThread[]>;
  /** Counts a request that was worked on, once, and adds what the models cost for it. */
  spend(request: Pick<StoredRequest, 'id' | 'address'>, costUsd: number, at: number): Promise<void>;
  /** What was counted since then, of a person or, with null, of a workspace. */
  spentSince(team: string, user: string | null, since: number): Promise<Spent>;

  thread(id: string): Promise<Thread | null>;
  /** A message of ours about this thread. A thread can stand in several places (a direct message, and where it was shared). */
  placeThread(
    threadId: string,
    team: string,
    place: Place,
    follows: Follows,
    /** The version that the message shows; left out: none yet. */
    reportId?: string | null,
  ): Promise<void>;
  /** Every message of ours about a thread, oldest first. */
  placesOf(threadId: string): Promise<readonly Place[]>;
  /** Every message of ours that shows a version, oldest first. */
  placesShowing(reportId: string): Promise<readonly Place[]>;
  /** The message is gone; replies where it stood still belong to the thread. */
  removePlace(team: string, place: Pick<Place, 'channel' | 'message'>): Promise<void>;
  threadAt(
    team: string,
    channel: string,
    thread: string,
  ): Promise<{ readonly threadId: string; readonly follows: Follows } | null>;
  /** From now on the bot listens in that thread to everything, or only to what is said to it. */
  setFollows(team: string, place: Pick<Place, 'channel' | 'thread'>, follows: Follows): Promise<void>;
  /** Facts people confirmed, in their words, oldest first; the same words count once. */
  addFact(threadId: string, fact: string): Promise<void>;
  facts(threadId: string): Promise<readonly string[]>;

  openPoll(poll: Omit<Poll, 'closedAt' | 'votes' | 'message'>): Promise<void>;
  placePoll(id: string, channel: string, message: string): Promise<void>;
  /** The last choice of a person counts. False when the poll is closed or unknown. */
  vote(pollId: string, user: string, choice: Choice): Promise<boolean>;
  hasVoted(pollId: string, user: string): Promise<boolean>;
  /** Somebody asked for a version in that thread, or voted on one in another poll: no longer a blind judge. */
  hasSeenTexts(threadId: string, user: string, pollId: string): Promise<boolean>;
  /** False when it was closed already. */
  closePoll(id: string, at: number): Promise<boolean>;
  poll(id: string): Promise<Poll | null>;
  /** The last who says so counts. */
  markUsed(use: Use): Promise<void>;
  unmarkUsed(reportId: string): Promise<void>;
  usesOf(threadId: string): Promise<readonly Use[]>;

  /** Something too large or too private to travel through the messenger and back, for a while: JSON text under an id. */
  hold(id: string, value: string, until: number): Promise<void>;
  held(id: string, now: number): Promise<string | null>;
  /** Small things that a workspace (`team:T`), a channel (`channel:T:C`) or a person (`user:T:U`) wants remembered. */
  settings(scope: string): Promise<Readonly<Record<string, string>>>;
  /** The settings of every scope whose name begins so, by scope; for `channel:T:` those of every channel. */
  settingsUnder(prefix: string): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>>;
  /** An empty value takes a setting away. */
  saveSettings(scope: string, values: Readonly<Record<string, string>>): Promise<void>;

  /** Deletes what is told, and counts it. */
  forget(what: WhatToForget): Promise<Forgotten>;
  /** Counts the same and deletes nothing. */
  wouldForget(what: WhatToForget): Promise<Forgotten>;
  /** Drops keys and held things whose time is over. */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}

export interface RecentThread {
  readonly threadId: string;
  /** Its newest version. */
  readonly report: Report;
  readonly place: Place | null;
  readonly at: number;
}

export interface Spent {
  /** Requests for a rewrite or a comparison, whatever came of them. */
  readonly rewrites: number;
  readonly costUsd: number;
}

export type Choice = 'a' | 'b';

/** A blind vote of the team between the original and a rewrite. */
export interface Poll {
  readonly id: string;
  readonly threadId: string;
  readonly reportId: string;
  readonly team: string;
  readonly channel: string;
  /** Where it stands; null before it is posted. */
  readonly message: string | null;
  /** What is shown as A; the other is B. */
  readonly a: 'original' | 'rewrite';
  readonly openedBy: string;
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly votes: Readonly<Record<Choice, number>>;
}

/** That somebody sent a version to customers. */
export interface Use {
  readonly reportId: string;
  readonly threadId: string;
  readonly user: string;
  readonly channel: string;
  readonly permalink: string | null;
  readonly at: number;
}

export type WhatToForget =
  | { readonly kind: 'thread'; readonly thread: string }
  /** The threads that a message belongs to: an answer, or what it stands under; null: in whatever workspace. */
  | { readonly kind: 'place'; readonly team: string | null; readonly channel: string; readonly message: string }
  /** Everything a person began or said, their settings, votes and counts; null: in every workspace. */
  | { readonly kind: 'user'; readonly team: string | null; readonly user: string }
  /** With its installation. An organisation's id stands for it and for the workspaces that it let the bot into. */
  | { readonly kind: 'team'; readonly team: string }
  /** Threads with nothing newer, and nothing open. */
  | { readonly kind: 'older'; readonly before: number };

export interface Forgotten {
  readonly threads: number;
  readonly requests: number;
  readonly versions: number;
  readonly settings: number;
  readonly installations: number;
}
