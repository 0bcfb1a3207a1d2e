import { halfOfDay } from './half-of-day.ts';
import type { Reading, Scan } from './reading.ts';

/** An hour and minute that stand from `start` to `end`, with the words for am and pm beside them, on the 24-hour clock; null when no clock shows it. */
export function clockTime(
  scan: Scan,
  [hours, minutes]: readonly [string | undefined, string | undefined],
  start: number,
  end: number,
): Reading | null {
  const half = halfOfDay(scan.text, start, end, scan.base);
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59) return null;
  if (half?.isEvening === true && hour < 12) hour += 12;
  if (hour === 12 && half !== null && (!half.isEvening || half.isNight)) hour = 0;
  const key = `time:${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { kind: 'time', key, start: start - (half?.before ?? 0), end: end + (half?.after ?? 0) };
}
