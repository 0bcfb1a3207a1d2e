import type { Figure } from '../../domain/figure/figure.ts';
import type { Token } from '../../domain/token.ts';
import type { ConceptTerm } from '../find-terms.ts';
import type { LexiconList } from '../lexicon-lists.ts';

/** What a piece of a message is there for (docs/principles.md, principle 1). */
export type UnitKind =
  | 'brand-prefix'
  | 'greeting'
  | 'offer'
  | 'product'
  | 'event'
  | 'news'
  | 'question'
  | 'call-to-action'
  | 'destination'
  | 'terms'
  | 'opt-out'
  | 'sign-off'
  | 'already-paid'
  | 'small-talk'
  | 'guilt'
  | 'hype'
  | 'rest';

/** A piece before its purpose is known. Offsets are UTF-16, into its own field. */
export interface Piece {
  readonly field: 'title' | 'body';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The white space that stands before it, as written: it keeps paragraphs apart. */
  readonly lead: string;
  readonly layout: 'inline' | 'list-item' | 'token-line';
  /** Known from its place rather than from its words. */
  readonly place: 'brand-prefix' | 'greeting' | 'opt-out' | 'sign-off' | null;
}

/** One sentence, list item, greeting, link line … with everything that was found inside it. */
export interface Unit extends Piece {
  readonly kind: UnitKind;
  /** Offsets of tokens, figures and terms count from the start of this unit. */
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly terms: ReadonlyMap<LexiconList, readonly ConceptTerm[]>;
}

export function hasTerm(unit: Unit, ...lists: readonly LexiconList[]): boolean {
  return lists.some((list) => unit.terms.has(list));
}

/** A unit without its placeholders, links and codes: what is said in words. */
export function wordsOf(unit: Pick<Unit, 'text' | 'tokens'>): string {
  return unit.tokens.reduceRight((text, token) => text.slice(0, token.start) + text.slice(token.end), unit.text);
}
