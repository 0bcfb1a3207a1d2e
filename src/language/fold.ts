import { matchesOf } from '../domain/matches-of.ts';
import { remembered } from '../domain/remembered.ts';

/** A text made comparable, with the way back: unit `i` of `text` came from `starts[i]` to `ends[i]` of the original. */
export interface FoldedText {
  readonly text: string;
  /** Null when folding moved nothing: then offsets are the same in both. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

/** A base with its marks; conjoining Hangul jamo together, as NFC composes them. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|\P{M}\p{M}{0,8}|\p{M}/gu;
/** Soft hyphen, zero-width characters, direction marks: invisible, and often put inside a word to hide it. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins there
const ASCII = /^[\u0000-\u007f]*$/u;
const APOSTROPHES = /[‘’ʼ‛′`´＇]/gu;

/** Lower case, compatibility-composed (NFKC: full-width letters, mathematical bold), straight apostrophes, nothing invisible. */
export const fold: (text: string) => FoldedText = remembered(1024, foldAnew);

function foldAnew(text: string): FoldedText {
  if (ASCII.test(text)) return { text: text.replaceAll('`', "'").toLowerCase(), starts: null, ends: null };
  const whole = foldPiece(text);
  if (whole.length === text.length && text.normalize('NFKC') === text && text.search(INVISIBLE) === -1) {
    return { text: whole, starts: null, ends: null };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const match of matchesOf(CLUSTER, text)) {
    const piece = foldCluster(match[0]);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    folded += piece;
  }
  return { text: folded, starts, ends };
}

const foldCluster = remembered(4096, foldPiece);

function foldPiece(piece: string): string {
  return piece.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").toLowerCase();
}

/** "Ưu đãi" → "Uu dai": what is left of a word in an SMS that avoids accents. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}
