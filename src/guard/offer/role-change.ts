import type { Figure, FigureRole } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { type Finding, quoted } from './answer.ts';
import { type PlacedFigure, spanOf } from './stated-figures.ts';

const NAMES: Readonly<Record<FigureRole, string>> = {
  value: 'what is taken off or given',
  minimum: 'the minimum to spend or buy',
  cap: 'the most there is (“up to”)',
  floor: 'the lowest price (“from”)',
  price: 'the price',
  'old-price': 'the old price',
  deadline: 'the end',
  start: 'the beginning',
  plain: 'a plain figure',
};

/** Pairs that words alone cannot tell apart ("desde", "ab"), or that promise no more than before. Read: given as → may be said as. */
const HARMLESS: ReadonlySet<string> = new Set([
  'minimum→floor',
  'floor→minimum',
  'minimum→price',
  'price→floor',
  'value→floor',
]);

/** A figure of the candidate that was given, and does something else now. A bare second mention ("Up to 50% off. See the 50%") drops nothing. */
export function roleChange(
  placed: PlacedFigure,
  given: readonly Figure[],
  candidate: readonly Figure[],
): Finding | null {
  const { figure } = placed;
  const same = given.filter((one) => sameFact(one, figure));
  const before = [...new Set(same.map((one) => one.role))];
  const [first] = before;
  if (first === undefined) return null;
  // "R$ 640 (antes R$ 790)": what has an old price beside it is the new one.
  const tradesPlaces =
    figure.role === 'old-price' &&
    !before.includes('old-price') &&
    given.some((one) => one.role === 'old-price' && one.kind === figure.kind && !sameFact(one, figure));
  if (!tradesPlaces && before.some((role) => mayBecome(role, figure.role))) return null;
  const isSaidElsewhere = candidate.some((one) => one !== figure && before.includes(one.role) && sameFact(one, figure));
  if (figure.role === 'plain' && isSaidElsewhere) return null;
  const dropped = figure.role === 'plain' || first === 'cap' || first === 'floor';
  const was = tradesPlaces && first === 'plain' ? 'price' : first;
  return {
    status: 'fail',
    detail: dropped
      ? `${quoted([figure.text])} was ${NAMES[first]}, and the candidate drops that: say it as you gave it.`
      : `${quoted([figure.text])} was ${NAMES[was]} and is now ${NAMES[figure.role]}: put it back in its place.`,
    found: [spanOf(placed)],
  };
}

function mayBecome(before: FigureRole, now: FigureRole): boolean {
  if (before === now || before === 'plain') return true;
  if (now === 'plain') return before !== 'cap' && before !== 'floor';
  return HARMLESS.has(`${before}→${now}`);
}

/** "20%" told as "$20", or the other way round. */
export function unitChange(
  placed: PlacedFigure,
  given: readonly Figure[],
  candidate: readonly Figure[],
): Finding | null {
  const { figure } = placed;
  const other = figure.kind === 'money' ? 'percent' : figure.kind === 'percent' ? 'money' : null;
  if (other === null || given.some((one) => sameFact(one, figure))) return null;
  const was = given.find((one) => one.kind === other && amountOf(one) === amountOf(figure));
  if (was === undefined || candidate.some((one) => sameFact(one, was))) return null;
  return {
    status: 'fail',
    detail: `${quoted([was.text])} became ${quoted([figure.text])}: a percentage and an amount are not the same.`,
    found: [spanOf(placed)],
  };
}

/** `percent:20` and `money:20:USD` both hold 20; a placeholder stands for itself. */
function amountOf(figure: Figure): string {
  const detail = figure.key.slice(figure.key.indexOf(':') + 1);
  return figure.kind === 'money' ? detail.slice(0, detail.lastIndexOf(':')) : detail;
}
