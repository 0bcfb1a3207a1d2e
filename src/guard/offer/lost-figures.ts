import type { Brief } from '../../domain/brief.ts';
import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { licenceSegment } from '../../domain/segment.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, quoted } from './answer.ts';
import { offerWeight } from './offer-weight.ts';
import { isPast } from './stale.ts';
import { givenFigures, type PlacedFigure, type StatedFigures } from './stated-figures.ts';
import { isUnusableOffer } from './unusable-offer.ts';
import { dateBeside } from './weekday-of-date.ts';

/** Amounts, prices, percentages, dates and thresholds of the original that the candidate no longer states. */
export function lostFigures(input: GuardInput, stated: StatedFigures): readonly Finding[] {
  const candidate = stated.candidate.map((one) => one.figure);
  const isKept = ({ figure }: PlacedFigure) => candidate.some((one) => sameFact(one, figure));
  // "Sunday, 6 December" may be "6 December".
  const goesWithItsDate = (one: PlacedFigure) => {
    const date = one.figure.kind === 'weekday' ? dateBeside(one, stated.original) : null;
    return date !== null && candidate.some((figure) => sameFact(figure, date));
  };
  const lost = stated.original.filter(
    (one) => !isKept(one) && !isSuperseded(one.figure, stated.facts, candidate) && !goesWithItsDate(one),
  );
  if (lost.length === 0) return [];
  const isOffer = ({ figure }: PlacedFigure) => figure.kind === 'money' || figure.kind === 'percent';
  const isWholeOfferGone = !stated.original.some((one) => isOffer(one) && isKept(one));
  const mayGo = isWholeOfferGone && isUnusableOffer(input.brief);
  const keepsAnEnd = candidate.some((one) => one.role === 'deadline');
  const given = givenFigures(stated);
  return lost.flatMap((placed) => {
    const weight = offerWeight(placed, given);
    if (weight === null) return [];
    const { figure } = placed;
    if (isAsideOfPayment(figure, input.brief, candidate)) return [leftAside(figure)];
    return [findingOf(figure, weight, { mayGo, keepsAnEnd, today: input.today })];
  });
}

/** "Up to 40% off in our winter sale" in a payment notice: it waits until the order is paid, if it goes whole. */
function isAsideOfPayment(figure: Figure, { segment, voucher }: Brief, candidate: readonly Figure[]): boolean {
  return (
    licenceSegment(segment) === 'unpaid-order-buyers' &&
    voucher === null &&
    figure.kind === 'percent' &&
    !candidate.some((one) => one.kind === 'percent')
  );
}

function leftAside(figure: Figure): Finding {
  const detail = `The offer with ${quoted([figure.text])} was left out whole: the order is to be paid first.`;
  return { status: 'warn', detail, found: [] };
}

interface Circumstances {
  readonly mayGo: boolean;
  readonly keepsAnEnd: boolean;
  readonly today: string | undefined;
}

function findingOf(figure: Figure, weight: 'fail' | 'warn', { mayGo, keepsAnEnd, today }: Circumstances): Finding {
  const what = quoted([figure.text]);
  const warn = (detail: string): Finding => ({ status: 'warn', detail, found: [] });
  if (mayGo) return warn(`The offer with ${what} was left out whole, since this segment cannot use it.`);
  if (isPast(figure, today)) return warn(`${what} is past and was left out: give the new date if there is one.`);
  const isMinor = (figure.kind === 'time' || figure.kind === 'weekday') && (keepsAnEnd || figure.role === 'plain');
  const detail = `The original says ${what}, the candidate does not: put it back.`;
  return { status: isMinor ? 'warn' : weight, detail, found: [] };
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
