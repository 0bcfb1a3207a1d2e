import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { findConcepts } from '../../language/find-terms.ts';
import { type Finding, quoted } from './answer.ts';
import { type PlacedFigure, spanOf } from './stated-figures.ts';

/** Money that comes back another time, not off this price. */
const LATER: ReadonlySet<string> = new Set(['gift-card', 'store-credit', 'cashback', 'points']);
/** How far such a word may stand from its amount: "a $10 gift card", "cashback up to Rp20.000". */
const NEAR = 24;

/** A gift card, credit or cashback of the original that became a discount of the same amount. */
export function becameDiscount(
  placed: PlacedFigure,
  given: readonly { readonly figure: Figure; readonly text: string }[],
  language: string,
): Finding | null {
  const { figure, text } = placed;
  if ((figure.kind !== 'money' && figure.kind !== 'percent') || figure.role === 'minimum') return null;
  const same = given.filter((one) => one.figure.role !== 'minimum' && sameFact(one.figure, figure));
  if (same.length === 0 || !same.every((one) => isLater(one.figure, one.text, language))) return null;
  if (isLater(figure, text, language)) return null;
  return {
    status: 'fail',
    detail: `${quoted([figure.text])} was given later (gift card, credit or cashback) and reads as a discount now: say what it is.`,
    found: [spanOf(placed)],
  };
}

function isLater(figure: Figure, text: string, language: string): boolean {
  return findConcepts(text, language, 'giveaway').some(
    ({ concept, start, end }) => LATER.has(concept) && start - figure.end <= NEAR && figure.start - end <= NEAR,
  );
}
