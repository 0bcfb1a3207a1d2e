import type { LexiconList } from './lexicon-lists.ts';

export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a text uses a list of its language's lexicon (and of English, which models fall back to). Offsets are UTF-16; longest match first, no overlaps. */
export function findTerms(_text: string, _language: string, _list: LexiconList): readonly Term[] {
  throw new Error('being written');
}
