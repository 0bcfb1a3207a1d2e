import type { Reading, Scan } from './reading.ts';

/** A day as a reading; null when the calendar has no such day. Undefined year: `--11-30`. */
export function calendarDay(
  day: string | undefined,
  month: number,
  year: string | undefined,
  start: number,
  end: number,
): Reading | null {
  const number = Number(day);
  if (!(number >= 1 && number <= 31 && month >= 1 && month <= 12)) return null;
  return { kind: 'date', key: `date:${yearOf(year)}-${twoDigits(month)}-${twoDigits(number)}`, start, end };
}

/**
 * 30/11, 11/30, 12/7, with or without a year: month first in Chinese, Japanese, Korean and American English, else day
 * first; in English at large both readings are kept, parted by `|`.
 */
export function numericDay(
  scan: Scan,
  [first, second, year]: readonly [string | undefined, string | undefined, string | undefined],
  start: number,
  end: number,
): Reading | null {
  const dayMonth = () => calendarDay(first, Number(second), year, start, end);
  const monthDay = () => calendarDay(second, Number(first), year, start, end);
  if (Number(second) > 12) return monthDay();
  if (Number(first) > 12) return dayMonth();
  if (/^(?:zh|ja|ko)$/u.test(scan.base) || /^en-us$/iu.test(scan.language)) return monthDay();
  const [one, other] = [dayMonth(), scan.language === 'en' && first !== second ? monthDay() : null];
  return one === null || other === null ? one : { ...one, key: `${one.key}|${other.key.slice('date:'.length)}` };
}

/** Two digits are this century; Thai years count from 543 BC. */
function yearOf(written: string | undefined): string {
  if (written === undefined) return '-';
  const year = Number(written) < 100 ? 2000 + Number(written) : Number(written);
  return String(year > 2400 ? year - 543 : year);
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
