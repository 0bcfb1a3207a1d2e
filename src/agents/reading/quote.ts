import type { Piece } from './piece.ts';

/** More words than this are no quotation but the text itself. */
const MOST_WORDS = 6;
/** UTF-16 units, where words are not spaced or long. */
const LONGEST_QUOTE = 48;
const LONGEST_UNSPACED = 20;
/** A quotation is rather cut at a word than in one, if so much is left of it. */
const SHORTEST_CUT = 8;
const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
/** A dot ends a clause only before a capital or at the end: "maks. 20rb", "s.d. 30 Nov" and "min. 5" go on. */
const CLAUSE_END =
  /[!?…](?=\s|$)|[.](?=\s+[^\p{Ll}\p{N}\s]|\s*$)|[,;:](?=\s|$)|[\n—–|()（）【】，。；：！？、「」\p{Extended_Pictographic}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Marks that open and close, so that none is left alone inside the quotation marks. */
const PAIRS = ['()', '[]', '（）', '【】', '「」', '“”', '«»'] as const;

/** At most six words as a reason quotes them: verbatim, on one line, without a mark or a bracket hanging at either end. */
export function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const cut = cutToQuote(line);
  const shown = tidy(cut);
  return cut.length < line.length ? `“${shown}…”` : `“${shown}”`;
}

/** A voucher, a fact: quoted in full, because each word of it counts. */
export function quoteWhole(words: string): string {
  return `“${words.replace(/\s+/gu, ' ').trim()}”`;
}

/** The clause in which a find stands ("RM3" → "RM3 off when you spend RM15"), as far as it is short enough to quote. */
export function wordsAround(text: string, { start, end }: Pick<Piece, 'start' | 'end'>): string {
  const words = text.slice(start, end);
  if (words.length >= LONGEST_QUOTE) return words;
  const before = lastClause(text.slice(Math.max(0, start - LONGEST_QUOTE), start));
  const after = text.slice(end, end + 2 * LONGEST_QUOTE).split(CLAUSE_END)[0] ?? '';
  const whole = `${before}${words}${after}`.trim();
  return isShort(whole) ? whole : cutToQuote(`${words}${after}`.trim());
}

/** A row of marks or emoji with the words that it follows ("It's been a while!!"); what leads it when nothing does. */
export function wordsBefore(text: string, { start, end }: Pick<Piece, 'start' | 'end'>): string {
  const before = lastClause(text.slice(Math.max(0, start - LONGEST_QUOTE), start)).trimStart();
  if (!/\p{L}/u.test(before)) return wordsAround(text, { start, end });
  const words = before.split(' ').slice(-MOST_WORDS).join(' ');
  return `${words}${text.slice(start, end)}`.trim();
}

function lastClause(text: string): string {
  return text.split(CLAUSE_END).at(-1) ?? '';
}

function isShort(line: string): boolean {
  return line.length <= longest(line) && line.split(' ').length <= MOST_WORDS;
}

function longest(line: string): number {
  return UNSPACED.test(line) ? LONGEST_UNSPACED : LONGEST_QUOTE;
}

/** Cut after six words, or at the last word that fits; without half a character at the end. */
function cutToQuote(line: string): string {
  const few = line.split(' ').slice(0, MOST_WORDS).join(' ');
  if (few.length <= longest(few)) return few;
  const cut = few
    .slice(0, longest(few))
    .toWellFormed()
    .replace(/\uFFFD$/u, '');
  if (UNSPACED.test(few)) return cutAtWord(few, cut.length);
  const lastSpace = cut.lastIndexOf(' ');
  return (lastSpace > SHORTEST_CUT ? cut.slice(0, lastSpace) : cut).trim();
}

/** The words that fit wholly into `length`; a single word that is longer is cut. */
function cutAtWord(line: string, length: number): string {
  let end = 0;
  for (const { index, segment } of WORDS.segment(line))
    if (index + segment.length <= length) end = index + segment.length;
  return line.slice(0, end === 0 ? length : end).trim();
}

function tidy(words: string): string {
  const bare = words
    .replace(/<\/?[a-z][^<>]{0,80}>/giu, '')
    .replace(/^[\s.,;:!?·–—-]+/u, '')
    .replace(/[\s,;:·–—-]+$/u, '');
  const balanced = PAIRS.reduce((line, [open = '', close = '']) => withoutLoner(line, open, close), bare).trim();
  return balanced === '' ? words : balanced;
}

/** Drops a bracket or quotation mark whose partner was cut away. */
function withoutLoner(line: string, open: string, close: string): string {
  const [opened, closed] = [line.split(open).length, line.split(close).length];
  if (opened === closed) return line;
  const kept = opened > closed ? line.slice(0, line.lastIndexOf(open)).trim() : '';
  return kept.length >= SHORTEST_CUT ? kept : line.replaceAll(open, '').replaceAll(close, '');
}
