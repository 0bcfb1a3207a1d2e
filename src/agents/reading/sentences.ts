import type { Piece } from './piece.ts';

const END = /[.!?…。！？؟]+["'”’»)\]]*(?=\s|$)|[。！？]+|\n+/gu;
/** "Min. belanja 150rb, maks. 1x per akun": the dot of an abbreviation, as conditions use them, and the sentence goes on. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:min|max|mín|máx|mindest|mind|maks|incl|inkl|excl|exkl|approx|ca|nr|no|desc|vig|cód|bzw|ggf|dll|dsb|s\.d|p\.ej|z\.b)\.$/iu;
const LONGEST_ABBREVIATION = 10;
const GOES_ON = /^[ \t]+[\p{Ll}\p{N}]/u;

/** Sentences and lines, left to right, without the white space around them. A dot inside a number, a link or a word ends nothing. */
export function sentencesOf(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    if (isAbbreviation(text, match.index + match[0].length)) continue;
    push(found, text, from, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  push(found, text, from, text.length);
  return found;
}

/** Looks back no further than the longest abbreviation. */
function isAbbreviation(text: string, end: number): boolean {
  return (
    ABBREVIATION.test(text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end)) &&
    GOES_ON.test(text.slice(end, end + 8))
  );
}

function push(found: Piece[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  if (/[\p{L}\p{N}{]/u.test(trimmed)) found.push({ start, end: start + trimmed.length, text: trimmed });
}
