import { containsWord } from '../../../language/units/kind.ts';
import { hasTerm, type Unit, wordsOf } from '../../../language/units/unit.ts';
import type { Fault } from '../judge/fault.ts';
import { faultsOf } from '../judge/faults.ts';
import type { Reading } from '../reading/reading.ts';
import { salvage } from './salvage.ts';

/** A unit of the original with what may become of it. */
export interface Assessed {
  readonly unit: Unit;
  readonly faults: readonly Fault[];
  /** The words that may stay: all of them, or what is left when the faulty ones are taken out; null when nothing is. */
  readonly usable: string | null;
  /** Whether it says something of its own, so that losing it would lose a fact. */
  readonly substantial: boolean;
  readonly isNews: boolean;
}

export function assess(unit: Unit, reading: Reading): Assessed {
  const faults = faultsOf(unit, reading);
  const usable = faults.length === 0 ? unit.text : salvage(unit, faults, reading);
  const isNews = usable !== null && reading.news?.unit === unit && usable.includes(reading.news.phrase ?? '');
  return { unit, faults, usable, substantial: isNews || isSubstantial(unit, reading), isNews };
}

function isSubstantial(unit: Unit, reading: Reading): boolean {
  const text = wordsOf(unit).toLowerCase();
  return (
    unit.layout !== 'inline' ||
    unit.figures.some((figure) => figure.kind !== 'rating' && /\p{N}/u.test(figure.text)) ||
    unit.tokens.some((token) => token.kind !== 'footnote') ||
    ['terms', 'news'].includes(unit.kind) ||
    hasTerm(unit, 'terms') ||
    /[“”«»「」]|(?:^|\s)"[^"]{12,}"/u.test(unit.text) ||
    reading.subject.stems.some((stem) => text.includes(stem)) ||
    (reading.book?.words.facts.some((word) => containsWord(text, word)) ?? false)
  );
}
