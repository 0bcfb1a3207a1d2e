import type { Brief } from '../domain/brief.ts';
import type { Report } from '../domain/report.ts';

/** Where a request came from and where its answer goes. All ids are Slack's; no text of the message. */
export interface Address {
  readonly team: string;
  readonly user: string;
  readonly channel: string | null;
  readonly threadTs: string | null;
  readonly responseUrl: string | null;
}

export interface StoredRequest {
  readonly id: string;
  /** What makes a delivery of the same event the same request (event_id, trigger_id, view id, action_ts). Unique. */
  readonly dedupeKey: string;
  readonly threadId: string;
  readonly state: 'accepted' | 'working' | 'answered' | 'failed';
  readonly brief: Brief;
  /** The version it grows from; null for a first rewrite. */
  readonly parentReportId: string | null;
  readonly address: Address;
  /** ts of the progress message that becomes the answer; null before it is posted. */
  readonly progressTs: string | null;
  readonly acceptedAt: number;
}

/** state/ implements it over SQLite. Every method is durable when it returns. Throws StoreError. */
export interface StateStore {
  /** False when the key is already there: the request was accepted before. */
  accept(request: StoredRequest): boolean;
  update(id: string, change: Partial<Pick<StoredRequest, 'state' | 'progressTs' | 'address' | 'threadId'>>): void;
  /** Accepted or being worked on: what a restart must answer. Oldest first. */
  unanswered(): readonly StoredRequest[];
  request(id: string): StoredRequest | null;
  saveReport(threadId: string, report: Report): void;
  report(id: string): Report | null;
  /** Versions of a thread, oldest first. */
  versions(threadId: string): readonly Report[];
  /** A thread the bot started, by where it stands in Slack. */
  threadAt(team: string, channel: string, threadTs: string): string | null;
  placeThread(threadId: string, team: string, channel: string, threadTs: string, owner: string): void;
  addFact(threadId: string, fact: string): void;
  facts(threadId: string): readonly string[];
  close(): void;
}
