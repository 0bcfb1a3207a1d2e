/** A text made comparable, with the way back: unit `i` of `text` stands for `starts[i]` to `ends[i]` of the original. */
export interface FoldedText {
  readonly text: string;
  /** Null when nothing moved: then offsets are the same in both. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

/** Combining accents, soft hyphens, zero-width characters, direction marks, variation selectors. */
const INVISIBLE = /^(?:[\u0300-\u036f]|\p{Default_Ignorable_Code_Point})$/u;
const ALTERED: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'd',
  '’': "'",
  '‘': "'",
  '−': '-',
  '–': '-',
  '‑': '-',
  '〜': '~',
  '～': '~',
  '٪': '%',
  '﹪': '%',
  '　': ' ',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
};
/** Not ASCII, and not one of the scripts that stay as they are: Thai letters, kana, Chinese characters, Hangul. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins there
const MAY_CHANGE = /[^\u0000-\u007f\u0e01-\u0e4f\u3041-\u9fff\uac00-\ud7af]/gu;
const remembered = new Map<string, string>();

/**
 * Lower case without Latin accents, so that "Giảm" and "giam" are one word; full-width, Thai, Arabic and mathematical
 * digits as 0–9; one kind of dash and apostrophe; nothing invisible. Other scripts stay as they are.
 */
export function foldText(text: string): FoldedText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for plain ASCII
  if (/^[\u0000-\u007f]*$/u.test(text)) return { text: text.toLowerCase(), starts: null, ends: null };
  const unmoved = foldInPlace(text);
  if (unmoved !== null) return { text: unmoved, starts: null, ends: null };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += piece;
    at += character.length;
  }
  return { text: folded, starts, ends };
}

/** Null when a character becomes longer, shorter or nothing, so that offsets move. */
function foldInPlace(text: string): string | null {
  let moved = false;
  const folded = text.replace(MAY_CHANGE, (character) => {
    const piece = foldCharacter(character);
    if (piece.length !== character.length) moved = true;
    return piece;
  });
  const lower = folded.toLowerCase();
  return moved || lower.length !== text.length ? null : lower;
}

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const folded = foldAnew(character);
  if (remembered.size < 4096) remembered.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const altered = ALTERED[character];
  if (altered !== undefined) return altered;
  if (/^[ªº²³¹]$/u.test(character)) return character;
  if (/^\p{Nd}$/u.test(character)) return decimalDigit(character);
  if (/^(?:\p{Script=Latin}|[\uff01-\uff5e\uffe0-\uffe6])$/u.test(character)) {
    // A full-width comma parts clauses in Chinese and Japanese; it is no decimal comma.
    if (character === '，') return character;
    return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }
  return character.toLowerCase();
}

/** Decimal digits of one script stand ten in a row, in order. */
function decimalDigit(character: string): string {
  const compatible = character.normalize('NFKC');
  if (/^[0-9]$/u.test(compatible)) return compatible;
  let value = 0;
  const code = character.codePointAt(0) ?? 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
