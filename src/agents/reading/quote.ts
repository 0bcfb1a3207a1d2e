import type { Piece } from './piece.ts';

const LONGEST_QUOTE = 48;
const CLAUSE_END = /[.,;:!?…](?=\s|$)|[\n—–|()，。；：！？、「」\p{Extended_Pictographic}]/u;

/** A few words of a text as a reason quotes them: verbatim, on one line, cut at a word. */
export function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_QUOTE ? `“${line}”` : `“${cutAtWord(line, LONGEST_QUOTE)}…”`;
}

/** The clause in which a find stands ("RM3" → "RM3 off when you spend RM15 or more"), as far as it is short enough to quote. */
export function wordsAround(text: string, { start, end }: Pick<Piece, 'start' | 'end'>): string {
  const words = text.slice(start, end);
  if (words.length >= LONGEST_QUOTE) return words;
  const before = text.slice(0, start).split('\n').at(-1)?.slice(-LONGEST_QUOTE).split(CLAUSE_END).at(-1) ?? '';
  const after = text.slice(end, end + 2 * LONGEST_QUOTE).split(CLAUSE_END)[0] ?? '';
  const whole = `${before}${words}${after}`.trim();
  if (whole.length <= LONGEST_QUOTE) return whole;
  return cutAtWord(`${words}${after}`.trim(), LONGEST_QUOTE);
}

/** At most `length` UTF-16 units, without half a word or half a character at the end. */
function cutAtWord(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/u, '');
  const lastSpace = cut.lastIndexOf(' ');
  return (lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).trim();
}
