import type { Brief } from '../domain/brief.ts';
import type { Template } from '../domain/template.ts';

/** A way to answer one person that the messenger handed out with their request; it needs no membership and it expires. */
export interface ReplyLink {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Where a request came from and where its answer goes. Ids are the messenger's and mean nothing here; no text of a message. */
export interface Address {
  readonly team: string;
  readonly user: string;
  /** Who should read the answer: everybody in `channel`, or the person alone. */
  readonly audience: 'channel' | 'person';
  readonly channel: string | null;
  /** The thread to answer in; null: the answer begins one. */
  readonly thread: string | null;
  readonly reply: ReplyLink | null;
  readonly follows: Follows;
}

/** What the bot listens to in a thread: every reply where it began the thread, else only what is said to it. */
export type Follows = 'everything' | 'addressed';

/** Where a message of ours stands. `thread` is the thread it stands in or, at the top level, the one it begins. */
export interface Place {
  readonly channel: string;
  readonly thread: string;
  readonly message: string;
}

/** Where a private answer can be shared: under the message of somebody else that it is about; null: in the channel at large. */
export interface Source {
  readonly channel: string;
  readonly message: string | null;
}

/** What is asked. Follow-ups name the report they grow from; null: the newest of the thread when their turn comes. */
export type Ask =
  | { readonly kind: 'rewrite'; readonly brief: Brief }
  /** Words in the thread or of a button: read as instructions and facts. */
  | { readonly kind: 'words'; readonly text: string; readonly parentId: string | null }
  /** A fact that a person has confirmed, and the words that asked for it, if any. */
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly instruction: string | null;
      readonly parentId: string | null;
    }
  /** The rewrite as a person changed it; the guard has passed it. */
  | { readonly kind: 'edited'; readonly template: Template; readonly parentId: string };

export interface StoredRequest {
  readonly id: string;
  /** What makes two deliveries the same request (a message's ts, a trigger, a view, a button of a report). */
  readonly dedupeKey: string;
  /** True for what may rightly be asked again once it is answered: a button. */
  readonly repeatable: boolean;
  readonly threadId: string;
  readonly state: 'accepted' | 'working' | 'answered' | 'failed' | 'cancelled';
  /** How often somebody began to work on it. Only the last who began may say what became of it. */
  readonly attempt: number;
  readonly ask: Ask;
  readonly address: Address;
  /** The progress message that becomes the answer; null before it is posted, and where none can be. */
  readonly place: Place | null;
  /** The finished version, kept before it is delivered, so that a restart delivers and does not write again. */
  readonly reportId: string | null;
  /** Milliseconds since 1970. */
  readonly acceptedAt: number;
}

/** A request in the hands of whoever works on it. */
export type Taken = Pick<StoredRequest, 'id' | 'attempt'>;

/** One message and the versions that grew from it. */
export interface Thread {
  readonly id: string;
  readonly team: string;
  readonly owner: string;
  readonly source: Source | null;
}
