import type { Figure } from '../../domain/figure/figure.ts';

const HALF_A_YEAR = 183;
const DAY = 86_400_000;

/**
 * True when a date lies before today. Without a year, a day of the last half year is past and one further back is meant
 * for the year to come. `today` is an ISO date.
 */
export function isPast(figure: Figure, today: string | undefined): boolean {
  if (today === undefined || figure.kind !== 'date' || figure.key.startsWith('date:---')) return false;
  return figure.key
    .slice('date:'.length)
    .split('|')
    .every((day) => isDayPast(day, today));
}

function isDayPast(day: string, today: string): boolean {
  if (!day.startsWith('--')) return day < today;
  const now = Date.parse(today);
  const thisYear = Date.parse(`${today.slice(0, 4)}-${day.slice(2)}`);
  const latest = thisYear <= now ? thisYear : Date.parse(`${Number(today.slice(0, 4)) - 1}-${day.slice(2)}`);
  return latest < now && (now - latest) / DAY < HALF_A_YEAR;
}
