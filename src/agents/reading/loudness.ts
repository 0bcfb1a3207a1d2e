import { fold, withoutDiacritics } from '../../language/fold.ts';
import type { Piece } from './piece.ts';

/** How loud a text is, counted outside its tokens. */
export interface Loudness {
  /** Share of capitals among letters that have a case, 0 to 1; 0 for texts of fewer than 12 such letters. */
  readonly capitals: number;
  /** The first run of capitals that is longer than a code or a brand: "BUY NOW BUY". */
  readonly shouted: Piece | null;
  readonly exclamations: number;
  readonly exclamationRows: readonly Piece[];
  readonly emoji: number;
  readonly emojiRows: readonly Piece[];
  /** "Go go go", "BUY NOW BUY NOW", "jeng jeng jeng". */
  readonly repeats: readonly Piece[];
  /** "Hmmmm", "Hiiii", "nhaaa", and "Oh. My. Beans." */
  readonly stretched: readonly Piece[];
  readonly hashtags: readonly Piece[];
  /** Dots that trail off: "now...", "…". */
  readonly teasers: number;
}

const EMOJI = /(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;
const EMOJI_ROW = new RegExp(`(?:${EMOJI.source} *){2,}`, 'gu');
const FEWEST_LETTERS = 12;
/** Three words or more, so that neither a code nor a brand is one. */
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:[ \t]+\p{Lu}{2,}){2,}/gu;
/** Three words, each a sentence of its own. */
const STACCATO = /(?<![\p{L}\p{N}.])\p{Lu}\p{L}{0,12}\.[ \t]\p{Lu}\p{L}{0,12}\.[ \t]\p{Lu}\p{L}{0,12}[.!](?=\s|$)/gmu;

/** `text` has its tokens blanked out. `shop` is the sender's name, which may be written in capitals. */
export function readLoudness(text: string, shop: string | null = null): Loudness {
  const capitals = count(text, /\p{Lu}/gu);
  const cased = capitals + count(text, /\p{Ll}/gu);
  return {
    capitals: cased < FEWEST_LETTERS ? 0 : capitals / cased,
    shouted: pieces(text, SHOUTED).find((piece) => !isNameOf(piece, shop)) ?? null,
    exclamations: count(text, /[!！]/gu),
    exclamationRows: pieces(text, /[!！¡]{2,}/gu),
    emoji: count(text, EMOJI),
    emojiRows: pieces(text, EMOJI_ROW),
    repeats: repeatedWords(text),
    stretched: [
      ...pieces(text, STACCATO),
      ...pieces(text, /(?<![\p{L}\p{N}])\p{L}*(\p{L})\1{2,}\p{L}*/giu).filter(
        (piece) => !/^(?:www|x+|i+)$/iu.test(piece.text),
      ),
    ],
    hashtags: pieces(text, /(?<![\p{L}\p{N}#&])#\p{L}[\p{L}\p{N}_]{2,40}/gu),
    teasers: count(text, /(?:\.{3,}|…+|⋯+)/gu),
  };
}

/** An SMS writes "Hải Sản Cô Út" as "HAI SAN CO UT". */
function isNameOf({ text }: Piece, shop: string | null): boolean {
  return shop !== null && withoutDiacritics(fold(shop).text).includes(withoutDiacritics(fold(text).text));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function pieces(text: string, pattern: RegExp): readonly Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Words with nothing but spaces and marks between them, on one line. */
const SAME_BREATH = /^[\p{L}\p{M}]+(?:[ \t,.!。！，、]+[\p{L}\p{M}]+)*$/u;

/** One word three times in a row, or two words said twice. */
function repeatedWords(text: string): readonly Piece[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const found: Piece[] = [];
  for (let at = 0; at + 2 < words.length; at += 1) {
    const [a, b, c, d] = words.slice(at, at + 4).map((match) => match[0].toLowerCase());
    const length = a === b && b === c ? 3 : a !== b && a === c && b === d && d !== undefined ? 4 : 0;
    const first = words[at];
    const last = words[at + length - 1];
    if (length === 0 || first === undefined || last === undefined || first[0].length < 2) continue;
    if (!SAME_BREATH.test(text.slice(first.index, last.index + last[0].length))) continue;
    found.push({
      start: first.index,
      end: last.index + last[0].length,
      text: text.slice(first.index, last.index + last[0].length),
    });
    at += length - 1;
  }
  return found;
}
