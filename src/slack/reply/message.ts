import type { types } from '@slack/bolt';

/** A text that stands clipped in a message and must come whole beside it. */
export interface WholeText {
  /** "body", "title": what it is a part of, for the file's name and the notice. */
  readonly name: string;
  readonly text: string;
}

/** What Slack is asked to show. `text` is the same in plain words: for notifications, screen readers, and when blocks fail. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly whole: readonly WholeText[];
}
