import { DOLLARS } from './currencies.ts';
import type { Figure } from './figure.ts';

type Fact = Pick<Figure, 'kind' | 'key'>;

/**
 * True when two figures may be one fact written twice: keys are equal, or one of them leaves open what the other says (a
 * currency, a unit, a year, which of day and month comes first). Symmetric; not transitive where something is left open.
 */
export function sameFact(a: Fact, b: Fact): boolean {
  if (a.key === b.key) return true;
  if (a.kind === 'date' && b.kind === 'date') return sameDate(detail(a), detail(b));
  if (a.kind === 'money' && b.kind === 'money') return sameMoney(detail(a), detail(b));
  if (isCount(a) && isCount(b)) return sameCount(detail(a), detail(b));
  if (a.kind === 'number' && b.kind === 'money') return detail(a) === amount(detail(b));
  if (a.kind === 'money' && b.kind === 'number') return detail(b) === amount(detail(a));
  if (a.kind === 'quantity' && b.kind === 'money') return isAmount(detail(a), detail(b));
  if (a.kind === 'money' && b.kind === 'quantity') return isAmount(detail(b), detail(a));
  return false;
}

/** "From 1,290 to 990 baht": one currency for both. A small count is no price. */
const LEAST_BARE_PRICE = 100;

function isAmount(count: string, money: string): boolean {
  return money === `${count}:?` || (Number(count) >= LEAST_BARE_PRICE && amount(money) === count);
}

function isCount(fact: Fact): boolean {
  return fact.kind === 'quantity' || fact.kind === 'number';
}

function detail(fact: Fact): string {
  return fact.key.slice(fact.key.indexOf(':') + 1);
}

/** `3:MYR` → `3`; a placeholder may hold colons itself. */
function amount(money: string): string {
  return money.slice(0, money.lastIndexOf(':'));
}

function sameMoney(a: string, b: string): boolean {
  if (amount(a) !== amount(b)) return false;
  const [one, other] = [a, b].map((money) => money.slice(money.lastIndexOf(':') + 1));
  if (one === '?' || other === '?' || one === other) return true;
  return (one === '$' && DOLLARS.has(other ?? '')) || (other === '$' && DOLLARS.has(one ?? ''));
}

function sameCount(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.includes('#') || b.includes('#') || a.includes('+') || b.includes('+')) return false;
  const [value, unit] = a.split(':');
  const [otherValue, otherUnit] = b.split(':');
  return value === otherValue && (unit === undefined || otherUnit === undefined);
}

/** `2026-11-30` and `--11-30` are one day; `--05-06|--06-05` may be either. */
function sameDate(a: string, b: string): boolean {
  return a.split('|').some((one) => b.split('|').some((other) => sameDay(one, other)));
}

function sameDay(a: string, b: string): boolean {
  const [yearA, monthA, dayA] = partsOf(a);
  const [yearB, monthB, dayB] = partsOf(b);
  const agree = (x: string, y: string) => x === '' || y === '' || x === y;
  return dayA === dayB && agree(monthA, monthB) && agree(yearA, yearB);
}

/** Year, month, day; '' for what is not written: `--11-30` has no year, `---05` no month either. */
function partsOf(day: string): readonly [string, string, string] {
  if (day.startsWith('---')) return ['', '', day.slice(3)];
  if (day.startsWith('--')) return ['', day.slice(2, 4), day.slice(5)];
  return [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
}
