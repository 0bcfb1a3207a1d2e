import { findFigures } from '../../../domain/figure/find-figures.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import { containsWord } from '../../../language/units/kind.ts';
import type { Reading } from './reading.ts';
import { isYear } from './unit-facts.ts';

/**
 * Whether words hold something that nobody may lose: a figure, a weekday, a placeholder, a link or a code, a condition, a
 * promise of service, delivery and the like. The goods' name alone is none, nor is a month or a year
 * ("since August", "since 1987").
 */
export function tellsFact(text: string, { brief, book, tokens }: Reading): boolean {
  const { language } = brief;
  const small = text.toLowerCase();
  return (
    tokens.some((token) => text.includes(token.text)) ||
    findFigures(text, language).some(
      (figure) => (/\d/u.test(figure.text) && !isYear(figure)) || figure.kind === 'weekday',
    ) ||
    findConcepts(text, language, 'terms').length > 0 ||
    findConcepts(text, language, 'service').some(({ concept }) => !TALK.has(concept)) ||
    (book?.words.facts.some((word) => containsWord(small, word)) ?? false)
  );
}

/** Of service only what is promised is a fact: "answer" and "help" are in every reproach. */
const TALK: ReadonlySet<string> = new Set(['reply-help', 'support', 'quick']);
