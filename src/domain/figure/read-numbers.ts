import { matchesOf } from '../matches-of.ts';
import { NUMBER, NUMBER_OF_THOUSANDS } from './number-forms.ts';
import { readDate } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { readMoney } from './read-money.ts';
import { readPercent } from './read-percent.ts';
import { readQuantity } from './read-quantity.ts';
import { withRanges } from './read-ranges.ts';
import { readRating } from './read-rating.ts';
import { readTime } from './read-time.ts';
import type { NumberAtom, Reader, Reading } from './reading.ts';
import { PLACEHOLDER, type PreparedText } from './scan-text.ts';

/** The first that understands a number has it: "30/11" is a date before it is two numbers. */
const READERS: readonly Reader[] = [readDate, readTime, readPercent, readMoney, readRating, readDuration, readQuantity];
const ATOM = new RegExp(`${NUMBER.source}|${PLACEHOLDER}+`, 'gu');
const ATOM_OF_THOUSANDS = new RegExp(`${NUMBER_OF_THOUSANDS.source}|${PLACEHOLDER}+`, 'gu');
const UNSPACED = /^(?:zh|ja)$/u;
/** A longer number is no price and no phone number, and its value would not be exact. */
const MOST_DIGITS = 15;

/** What every number of a text is, and every placeholder that has a unit; left to right. `text` is the original. */
export function readNumbers({ scan, folded }: PreparedText, text: string): readonly Reading[] {
  const found: Reading[] = [];
  let end = 0;
  for (const { 0: written, index } of matchesOf(UNSPACED.test(scan.base) ? ATOM_OF_THOUSANDS : ATOM, scan.text)) {
    if (index < end || (written.length > MOST_DIGITS && !written.startsWith(PLACEHOLDER))) continue;
    const last = index + written.length;
    const symbol = written.startsWith(PLACEHOLDER)
      ? text.slice(folded.starts?.[index] ?? index, folded.ends?.[last - 1] ?? last)
      : null;
    const reading = readNumber(scan, { start: index, end: last, written, symbol });
    if (reading === null || reading.start < end) continue;
    found.push(reading);
    end = reading.end;
  }
  return withRanges(scan, found);
}

function readNumber(scan: PreparedText['scan'], atom: NumberAtom): Reading | null {
  for (const reader of READERS) {
    const reading = reader(scan, atom);
    if (reading !== null) return reading;
  }
  return null;
}
