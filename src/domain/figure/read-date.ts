import { calendarDay, numericDay } from './calendar-day.ts';
import {
  DATE_CUE,
  DAY_AFTER_MONTH,
  DAY_FIRST,
  FIRST_OF_RANGE,
  GERMAN,
  HAN,
  MAY_BE_NUMERIC,
  SLASHED,
  VIETNAMESE,
  WITH_YEAR,
  WORD_BEFORE,
  YEAR_FIRST,
} from './date-patterns.ts';
import { monthOf } from './month-names.ts';
import { readDayOfMonth } from './read-day-of-month.ts';
import { behind, isBehind, matchAt, type NumberAtom, type Reading, type Scan } from './reading.ts';

const IN_NUMBER = behind('[/\\d]');

/** A day: 30/11, 30 November, 11月30日, 30 พ.ย., 2026-11-30. The year is `-` when none is written. */
export function readDate(scan: Scan, atom: NumberAtom): Reading | null {
  if (atom.symbol !== null) return null;
  return readNumericDate(scan, atom) ?? readNamedMonth(scan, atom) ?? readDayOfMonth(scan.text, atom);
}

function readNumericDate(scan: Scan, { start }: NumberAtom): Reading | null {
  const { text } = scan;
  if (matchAt(MAY_BE_NUMERIC, text, start) === null) return null;
  const iso = matchAt(YEAR_FIRST, text, start);
  if (iso !== null) return calendarDay(iso[3], Number(iso[2]), iso[1], start, start + iso[0].length);
  const han = matchAt(HAN, text, start);
  if (han !== null) return calendarDay(han[2], Number(han[1]), undefined, start, start + han[0].length);
  const vietnamese = matchAt(VIETNAMESE, text, start);
  if (vietnamese !== null)
    return calendarDay(vietnamese[1], Number(vietnamese[2]), vietnamese[3], start, start + vietnamese[0].length);
  const full = matchAt(WITH_YEAR, text, start);
  if (full !== null) return numericDay(scan, [full[1], full[3], full[4]], start, start + full[0].length);
  const german = scan.base === 'de' ? matchAt(GERMAN, text, start) : null;
  if (german !== null) return calendarDay(german[1], Number(german[2]), undefined, start, start + german[0].length);
  const slashed = matchAt(SLASHED, text, start);
  if (slashed === null || isBehind(IN_NUMBER, text, start)) return null;
  const isCertain = `${slashed[1]}${slashed[2]}`.length > 2 || isBehind(DATE_CUE, text, start);
  return isCertain ? numericDay(scan, [slashed[1], slashed[2], undefined], start, start + slashed[0].length) : null;
}

function readNamedMonth(scan: Scan, { start }: NumberAtom): Reading | null {
  const { text, base } = scan;
  const range = matchAt(FIRST_OF_RANGE, text, start);
  const shared = range === null ? 0 : monthOf(range[3] ?? '', base);
  if (range !== null && shared > 0)
    return calendarDay(range[2], shared, undefined, start, start + (range[1] ?? '').length);
  const after = matchAt(DAY_FIRST, text, start);
  const named = after === null ? 0 : monthOf(after[2] ?? '', base);
  if (after !== null && named > 0)
    return calendarDay(after[1], named, after[3] ?? buddhistYear(after[4]), start, start + dayFirstLength(after));
  const before = matchAt(WORD_BEFORE, text, start);
  const month = before === null ? 0 : monthOf(before[2] ?? '', base);
  const day = month === 0 ? null : matchAt(DAY_AFTER_MONTH, text, start);
  return day === null
    ? null
    : calendarDay(day[1], month, day[2], start - (before?.[1] ?? '').length, start + day[0].length);
}

function buddhistYear(lastDigits: string | undefined): string | undefined {
  return lastDigits === undefined ? undefined : `25${lastDigits}`;
}

/** Without the full stop that ends the sentence; a Thai abbreviation has its own. */
function dayFirstLength(match: RegExpExecArray): number {
  const endsSentence = match[3] === undefined && match[0].endsWith('.') && !/[ก-๙]\.$/u.test(match[0]);
  return match[0].length - (endsSentence ? 1 : 0);
}
