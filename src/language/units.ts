import { findFigures } from '../domain/figure/find-figures.ts';
import type { Template } from '../domain/template.ts';
import { findTokens, type Token } from '../domain/token.ts';
import { type ConceptTerm, findConcepts } from './find-terms.ts';
import { LEXICON_LISTS, type LexiconList } from './lexicon-lists.ts';
import { kindOf, type Vocabulary } from './units/kind.ts';
import { piecesOf } from './units/pieces.ts';
import type { Piece, Unit } from './units/unit.ts';

/** What a text is read with. */
export interface UnitContext extends Vocabulary {
  readonly language: string;
  readonly shop: string | null;
}

/**
 * Splits title and body into the pieces that a rewrite moves, replaces or keeps (docs/principles.md, principle 1), in their order.
 * Every character of the message that is not white space is in exactly one unit. Never throws, whatever the text.
 */
export function splitUnits(template: Template, context: UnitContext): readonly Unit[] {
  const title = template.title ?? '';
  return [...unitsOf('title', title, context), ...unitsOf('body', template.body, context)];
}

function unitsOf(field: 'title' | 'body', text: string, context: UnitContext): readonly Unit[] {
  if (text.trim() === '') return [];
  const tokens = findTokens(text);
  const figures = findFigures(text, context.language);
  const terms = termsOf(text, context.language, tokens);
  const pieces = piecesOf(field, text, { ...context, tokens, terms });
  return pieces.map((piece) => {
    const found = {
      tokens: within(tokens, piece),
      figures: within(figures, piece),
      terms: new Map([...terms].flatMap(([list, all]) => nonEmpty(list, within(all, piece)))),
    };
    return { ...piece, ...found, kind: kindOf(piece, found, context) };
  });
}

/** A word inside a placeholder or link ("{{ shop.url }}") is no word of the message. */
function termsOf(
  text: string,
  language: string,
  tokens: readonly Token[],
): ReadonlyMap<LexiconList, readonly ConceptTerm[]> {
  const closed = tokens.filter(
    (token) => token.kind === 'placeholder' || token.kind === 'link' || token.kind === 'block',
  );
  const isWord = (term: ConceptTerm) =>
    !closed.some((token) => term.start < token.end && term.end > token.start && term.start >= token.start);
  return new Map(LEXICON_LISTS.flatMap((list) => nonEmpty(list, findConcepts(text, language, list).filter(isWord))));
}

function nonEmpty<Found>(list: LexiconList, found: readonly Found[]): readonly [LexiconList, readonly Found[]][] {
  return found.length > 0 ? [[list, found]] : [];
}

/** Those that lie inside the piece, with offsets from its start. */
function within<Found extends { readonly start: number; readonly end: number }>(
  all: readonly Found[],
  piece: Piece,
): readonly Found[] {
  return all
    .filter((one) => one.start >= piece.start && one.end <= piece.end)
    .map((one) => ({ ...one, start: one.start - piece.start, end: one.end - piece.start }));
}

/** Placeholders, links and codes: what a unit holds besides words. */
export function carries(unit: Unit, ...kinds: readonly Token['kind'][]): boolean {
  return unit.tokens.some((token) => kinds.includes(token.kind));
}
