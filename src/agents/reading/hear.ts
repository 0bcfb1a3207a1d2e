import type { Token } from '../../domain/token.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';
import { type Part, readApart } from './parts.ts';

/** Hears the words of a lexicon list in one text. */
export type Ear = (list: LexiconList) => readonly ConceptTerm[];

/** A word inside a placeholder or a link ("{{ shop.url }}") is no word of the message. */
export function earFor(parts: readonly Part[], tokens: readonly Token[], language: string): Ear {
  const closed = tokens.filter(
    (token) => token.kind === 'placeholder' || token.kind === 'link' || token.kind === 'block',
  );
  return (list) =>
    readApart(parts, (text) => findConcepts(text, language, list)).filter(
      (term) => !closed.some((token) => term.start >= token.start && term.start < token.end),
    );
}
