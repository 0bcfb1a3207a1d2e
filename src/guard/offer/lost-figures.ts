import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, quoted } from './answer.ts';
import { isPast } from './stale.ts';
import type { StatedFigures } from './stated-figures.ts';
import { isUnusableOffer } from './unusable-offer.ts';

/** Amounts, prices, percentages, dates and thresholds of the original that the candidate no longer states. */
export function lostFigures(input: GuardInput, stated: StatedFigures): readonly Finding[] {
  const candidate = stated.candidate.map((one) => one.figure);
  const lost = stated.original
    .map((one) => one.figure)
    .filter((figure) => weight(figure) !== null && !candidate.some((one) => sameFact(one, figure)) && !isSuperseded(figure, stated.facts, candidate));
  if (lost.length === 0) return [];
  const wholeOfferGone = !stated.original.some(({ figure }) => isOffer(figure) && candidate.some((one) => sameFact(one, figure)));
  const mayGo = wholeOfferGone && isUnusableOffer(input.brief);
  const keepsEnd = candidate.some((one) => one.role === 'deadline');
  return lost.map((figure) => finding(figure, input, mayGo, keepsEnd));
}

function finding(figure: Figure, input: GuardInput, mayGo: boolean, keepsEnd: boolean): Finding {
  const what = quoted([figure.text]);
  if (mayGo) return { status: 'warn', detail: `The offer with ${what} was left out whole, since this segment cannot use it.`, found: [] };
  if (isPast(figure, input.today)) return { status: 'warn', detail: `${what} is past and was left out: give the new date if there is one.`, found: [] };
  const isFineDetail = (figure.kind === 'time' || figure.kind === 'weekday') && (keepsEnd || figure.role === 'plain');
  const status = isFineDetail || weight(figure) === 'warn' ? 'warn' : 'fail';
  return { status, detail: `The original says ${what}, the candidate does not: put it back.`, found: [] };
}

/** How much of an offer hangs on a figure; null: nothing. A rating asked for, a count, a size are no offers. */
function weight(figure: Figure): 'fail' | 'warn' | null {
  switch (figure.kind) {
    case 'percent':
      // "100% cotton" is a material.
      return figure.key === 'percent:100' && figure.role === 'plain' ? null : 'fail';
    case 'money':
    case 'date':
    case 'weekday':
    case 'time':
      return 'fail';
    case 'duration':
      return figure.role === 'deadline' ? 'warn' : null;
    case 'quantity':
    case 'number':
      return figure.role === 'minimum' || figure.role === 'value' ? 'fail' : null;
    case 'rating':
      return null;
  }
}

function isOffer(figure: Figure): boolean {
  return figure.kind === 'money' || figure.kind === 'percent';
}

/** A confirmed fact of the same kind and role takes the place of what the original said ("until 7 December now"). */
function isSuperseded(figure: Figure, facts: readonly Figure[], candidate: readonly Figure[]): boolean {
  return facts.some(
    (fact) =>
      fact.kind === figure.kind &&
      (fact.role === figure.role || fact.role === 'plain' || figure.role === 'plain') &&
      candidate.some((one) => sameFact(one, fact)),
  );
}
