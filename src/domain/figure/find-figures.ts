import { findTokens } from '../token.ts';
import { assignRoles } from './assign-roles.ts';
import type { Figure } from './figure.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import { NUMBER } from './number-forms.ts';
import { readDate } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { readMoney } from './read-money.ts';
import { readPercent } from './read-percent.ts';
import { readPhrases } from './read-phrases.ts';
import { readQuantity } from './read-quantity.ts';
import { readRating } from './read-rating.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';
import type { NumberAtom, Reader, Reading, Scan } from './reading.ts';
import { writtenNumbersAsDigits } from './written-numbers.ts';

/** The first that understands a number has it: "30/11" is a date before it is two numbers. */
const READERS: readonly Reader[] = [readDate, readTime, readPercent, readMoney, readRating, readDuration, readQuantity];
/** What stands in for a placeholder (a number to be) and for any other token, whose digits say nothing. */
const PLACEHOLDER = '\ue000';
const OTHER_TOKEN = '\ue001';
const ATOM = new RegExp(`${NUMBER.source}|${PLACEHOLDER}+`, 'gu');

const RANGE = /^[ \u00a0]?[-~至到][ \u00a0]?$/u;

const remembered = new Map<string, readonly Figure[]>();
const MOST_REMEMBERED = 512;

/** Every figure of a text, left to right, not overlapping. Reads all languages of data/ at once; `language` settles ambiguity (1.000, 11/12). */
export function findFigures(text: string, language: string): readonly Figure[] {
  const key = `${language}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const figures = read(text, language);
  const oldest = remembered.size < MOST_REMEMBERED ? undefined : remembered.keys().next().value;
  if (oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, figures);
  return figures;
}

function read(text: string, language: string): readonly Figure[] {
  const base = baseOf(language);
  const folded = writtenNumbersAsDigits(joinThousands(foldText(withoutTokens(text)), base), base);
  const scan: Scan = { text: folded.text, language, base };
  const readings = merge([...readPhrases(scan), ...readWeekdays(scan)], readAtoms(scan, text, folded));
  const roles = assignRoles(scan, readings);
  return readings
    .map(({ kind, key, start, end }, index): Figure => {
      const from = folded.starts?.[start] ?? start;
      const to = folded.ends?.[end - 1] ?? end;
      return { kind, key, role: roles[index] ?? 'plain', start: from, end: to, text: text.slice(from, to) };
    })
    // "Have a nice weekend" states nothing; "until the weekend" does.
    .filter((figure) => figure.key !== 'weekday:weekend' || figure.role !== 'plain');
}

/** Code-mixed Malay-English counts in Malay; Filipino and others fall back to English. */
function baseOf(language: string): string {
  const lower = language.toLowerCase();
  return lower === 'en-my' ? 'ms' : (lower.split(/[-_]/u)[0] ?? 'en');
}

/** The same length, so that offsets hold. */
function withoutTokens(text: string): string {
  let blanked = '';
  let end = 0;
  for (const token of findTokens(text)) {
    blanked += text.slice(end, token.start) + (token.kind === 'placeholder' ? PLACEHOLDER : OTHER_TOKEN).repeat(token.text.length);
    end = token.end;
  }
  return blanked + text.slice(end);
}

/** French parts thousands with a space, which otherwise stands between two numbers. */
function joinThousands(folded: FoldedText, base: string): FoldedText {
  if (base !== 'fr') return folded;
  const text = folded.text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, (number) => number.replaceAll(' ', '\u00a0'));
  return { ...folded, text };
}

function readAtoms(scan: Scan, text: string, folded: FoldedText): readonly Reading[] {
  const found: Reading[] = [];
  let end = 0;
  for (const match of scan.text.matchAll(ATOM)) {
    if (match.index < end) continue;
    const reading = readAtom(scan, atomOf(match, text, folded));
    if (reading === null) continue;
    found.push(reading);
    end = reading.end;
  }
  return withRanges(scan, found);
}

function atomOf(match: RegExpExecArray, text: string, folded: FoldedText): NumberAtom {
  const start = match.index;
  const end = start + match[0].length;
  const isPlaceholder = match[0].startsWith(PLACEHOLDER);
  const symbol = isPlaceholder ? text.slice(folded.starts?.[start] ?? start, folded.ends?.[end - 1] ?? end) : null;
  return { start, end, written: match[0], symbol };
}

function readAtom(scan: Scan, atom: NumberAtom): Reading | null {
  // A number longer than any price or phone number is noise, and its value would not be exact.
  if (atom.symbol === null && atom.written.length > 15) return null;
  for (const reader of READERS) {
    const reading = reader(scan, atom);
    if (reading !== null) return reading;
  }
  return null;
}

/** In "5-10%", "10–15 €" and "2-3 days" the first number has the unit of the second. */
function withRanges(scan: Scan, found: readonly Reading[]): readonly Reading[] {
  return found.map((reading, index) => {
    const next = found[index + 1];
    const isBare = reading.kind === 'number' || /^quantity:\d+$/u.test(reading.key);
    if (next === undefined || !isBare || !RANGE.test(scan.text.slice(reading.end, next.start))) return reading;
    return inUnitOf(next, reading, Number(NUMBER.exec(scan.text.slice(next.start, next.end))?.[0]));
  });
}

function inUnitOf(next: Reading, reading: Reading, nextNumber: number): Reading {
  const value = reading.key.slice(reading.key.indexOf(':') + 1);
  const [, amount, unit] = /^[a-z]+:([\d.]+)(.*)$/u.exec(next.key) ?? [];
  if (next.kind === 'percent' || next.kind === 'money') return { ...reading, kind: next.kind, key: `${next.kind}:${value}${unit}` };
  if (next.kind !== 'duration') return reading;
  return { ...reading, kind: 'duration', key: `duration:${(Number(value) * Number(amount)) / nextNumber}${unit}` };
}

/** Phrases win over the numbers inside them. */
function merge(phrases: readonly Reading[], numbers: readonly Reading[]): readonly Reading[] {
  const first = phrases.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reading[] = [];
  for (const reading of [...first, ...numbers]) {
    if (kept.every((other) => reading.end <= other.start || other.end <= reading.start)) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}
