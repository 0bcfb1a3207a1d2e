import type { Reading } from './reading.ts';

/** A figure that is no number with a unit: it has none, or is made of two. */
export interface Phrase {
  /** Words (phrase-notation.ts) without any of which the pattern need not be tried. */
  readonly needs: string;
  readonly pattern: RegExp;
  /** The only language in which it means that; in all of them when it is left out. */
  readonly base?: string;
  /** Kind and key; null when the words are something else after all. */
  readonly read: (match: RegExpExecArray) => Pick<Reading, 'kind' | 'key'> | null;
}
