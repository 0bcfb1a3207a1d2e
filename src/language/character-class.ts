/** What a character does at the edge of a word. */
export const OTHER = 1;
/** White space and hyphens: one space of a lexicon entry matches any run of them ("limited-time" is "limited time"). */
export const SEPARATOR = 2;
/** A letter or digit of a script that puts spaces between words. */
export const SPACED = 3;
/** Chinese, Japanese, Thai and the like: a word may begin or end anywhere. */
export const UNSPACED = 4;
/** Belongs to the character before it. */
export const MARK = 5;

const UNSPACED_SCRIPTS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]$/u;
const known = new Uint8Array(0x10000);

/** Of a UTF-16 unit; halves of surrogate pairs (emoji for the most part) are OTHER. Remembered, since it is asked for every unit of every text. */
export function classOf(unit: number): number {
  const seen = known[unit] ?? OTHER;
  if (seen !== 0) return seen;
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/^\p{M}$/u.test(character)) return MARK;
  if (/^[\s\p{Pd}]$/u.test(character)) return SEPARATOR;
  if (UNSPACED_SCRIPTS.test(character)) return UNSPACED;
  if (/^[\p{L}\p{N}]$/u.test(character)) return SPACED;
  return OTHER;
}

/** True when a word may begin or end between the two units; 0 stands for the edge of the text. */
export function isBoundary(before: number, after: number): boolean {
  if (before === 0 || after === 0) return true;
  const right = classOf(after);
  if (right === MARK) return false;
  const left = classOf(before);
  return right !== SPACED || (left !== SPACED && left !== MARK);
}
