import { measureAfter } from './measures.ts';
import { numberValue } from './number-forms.ts';
import { withMultiplier } from './read-money.ts';
import { readOrdinal } from './read-ordinal.ts';
import { behind, isBehind, matchAt, type NumberAtom, type Reading, type Scan } from './reading.ts';

/** "X200", "S24", "B-12": parts of names. */
const NAME_BEFORE = behind(String.raw`[\p{Script=Latin}_]|(?<![a-z])[a-z]-`);
/** "4XL", "3D"; "2x" is twice. */
const NAME_AFTER = /(?!x(?![a-z]))\p{Script=Latin}/uy;
/** "1. " and "2) " number the lines of a list. */
const LINE_START = behind(String.raw`(?:^|\n)[ \t]{0,8}`);
const LIST_MARK = /[.)]\s/uy;
/** "2)" within a line, and the keycap 2️⃣. */
const MARK_BEFORE = behind(String.raw`\s`);
const MARK_AFTER = /\)\s|\u20e3/uy;
/** 24/7 and #1 count nothing. */
const AROUND_THE_CLOCK = behind('24/');
const SLASH_SEVEN = /\/7(?!\d)/uy;
const NUMBER_SIGN = behind('#');
const COUNTED = /[\s\u00a0-]?(?:\p{Script=Latin}|[ก-๙])|\s?[ぁ-ヿ㐀-鿿가-힣]/uy;

/** A measured or counted number, an ordinal (`quantity:#2`), or a bare number. Null where it is part of a name. */
export function readQuantity(scan: Scan, atom: NumberAtom): Reading | null {
  if (atom.symbol !== null) return null;
  const { text } = scan;
  const { start, end } = atom;
  if (isBehind(LINE_START, text, start) && matchAt(LIST_MARK, text, end) !== null) return null;
  const mark = matchAt(MARK_AFTER, text, end);
  if (mark !== null && (mark[0] === '\u20e3' || isBehind(MARK_BEFORE, text, start))) return null;
  const value = numberValue(atom.written, scan.language, false);
  const ordinal = readOrdinal(scan, atom, value);
  if (ordinal !== null) return ordinal === 'first' ? null : ordinal;
  if (isBehind(NAME_BEFORE, text, start)) return null;
  const measure = measureAfter(text, end);
  if (measure !== null) return { kind: 'quantity', key: `quantity:${value}:${measure.sign}`, start, end: measure.end };
  const large = withMultiplier(scan, atom);
  if (large.multiplier !== '') return { kind: 'quantity', key: `quantity:${large.value}`, start, end: large.end };
  if (matchAt(NAME_AFTER, text, end) !== null) return null;
  if (matchAt(SLASH_SEVEN, text, end) !== null || isBehind(AROUND_THE_CLOCK, text, start)) return null;
  if (value === 1 && isBehind(NUMBER_SIGN, text, start)) return null;
  const kind = matchAt(COUNTED, text, end) === null ? 'number' : 'quantity';
  return { kind, key: `${kind}:${value}`, start, end };
}
