import type { Figure } from '../../domain/figure/figure.ts';
import type { PlacedFigure } from './stated-figures.ts';

const NEAR = 12;
const HALF_A_YEAR = 183 * 86_400_000;

/** The date that a weekday stands beside ("Sunday, 6 December", "12/6（日）"); null when none does. */
export function dateBeside({ figure, field }: PlacedFigure, among: readonly PlacedFigure[]): Figure | null {
  const beside = among.find(
    (one) =>
      one.field === field &&
      one.figure.kind === 'date' &&
      one.figure.start - figure.end <= NEAR &&
      figure.start - one.figure.end <= NEAR,
  );
  return beside?.figure ?? null;
}

/** Whether a day of the calendar falls on that weekday; a date without a year is the one nearest to `today` (an ISO date). False when that cannot be told. */
export function fallsOn(weekday: Figure, date: Figure, today: string | undefined): boolean {
  return date.key
    .slice('date:'.length)
    .split('|')
    .some((day) => weekday.key === `weekday:${weekdayOf(day, today) ?? ''}`);
}

/** 1 is Monday. */
function weekdayOf(day: string, today: string | undefined): number | null {
  const time = day.startsWith('--') ? nearest(day.slice(2), today) : Date.parse(day);
  if (time === null || Number.isNaN(time)) return null;
  return new Date(time).getUTCDay() || 7;
}

function nearest(monthAndDay: string, today: string | undefined): number | null {
  if (today === undefined || monthAndDay.startsWith('-')) return null;
  const year = Number(today.slice(0, 4));
  const now = Date.parse(today);
  const days = [year - 1, year, year + 1].map((one) => Date.parse(`${one}-${monthAndDay}`));
  return days.find((time) => now - time < HALF_A_YEAR) ?? null;
}
