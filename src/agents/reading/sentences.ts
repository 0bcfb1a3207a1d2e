import type { Piece } from './piece.ts';

const END = /[.!?…。！？؟]+["'”’»)\]]*(?=\s|$)|[。！？]+|\n+/gu;

/** Sentences and lines, left to right, without the white space around them. A dot inside a number, a link or a word ends nothing. */
export function sentencesOf(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    push(found, text, from, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  push(found, text, from, text.length);
  return found;
}

function push(found: Piece[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  if (/[\p{L}\p{N}{]/u.test(trimmed)) found.push({ start, end: start + trimmed.length, text: trimmed });
}
