import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { wordStarts } from '../offer/peel.ts';

/** Something new, in the message's own words. */
export interface News {
  /** What is new: "new insoles", "new arrivals"; null where only the sentence says it ("… is here"). */
  readonly phrase: string | null;
  /** Where in the text that was searched. */
  readonly start: number;
}

/**
 * News is a word for it ("new arrivals", "just launched") or "new" beside what is sold ("new winter wetsuits"); "new here?"
 * and "something new" are none.
 */
export function findNews(text: string, book: PhraseBook | null, stems: readonly string[]): News | null {
  const follows = NEW_FOLLOWS.test(book?.code ?? '');
  for (const fresh of book?.words.fresh ?? []) {
    for (const start of wordStarts(text, fresh)) {
      const near = nearStem(text, start, start + fresh.length, stems);
      // "12 warna baru | kaos polos": where "new" follows its noun, it is not the goods' behind it.
      // "Your new chopping board" is what they bought.
      const isTheirs = near !== null && THEIRS.test(text.slice(Math.max(0, near.start - 16), near.start));
      if (near !== null && !isTheirs && !(follows && near.start === start)) return near;
    }
  }
  for (const word of book?.words.news ?? []) {
    const [start] = wordStarts(text, word);
    if (start !== undefined) return { phrase: text.slice(start, start + word.length), start };
  }
  for (const word of book?.words.arrived ?? []) {
    const [start] = wordStarts(text, word);
    if (start !== undefined) return { phrase: null, start };
  }
  return null;
}

/** Languages that say "shirts new". */
const NEW_FOLLOWS = /^(?:id|ms|vi|th)/u;

const THEIRS =
  /(?<!\p{L})(?:your|tu|tus|su|sus|votre|vos|ton|ta|tes|dein\p{L}{0,2}|ihr\p{L}{0,2}|seu|sua|seus|suas|teu|tua)\s+$/iu;

/** At most three words between "new" and the goods, and no mark. */
function nearStem(text: string, start: number, end: number, stems: readonly string[]): News | null {
  const small = text.toLowerCase();
  for (const stem of stems) {
    for (const at of stemStarts(small, stem)) {
      const stop = at + (/^[\p{L}\p{M}\p{N}-]*/u.exec(text.slice(at))?.[0].length ?? stem.length);
      const between = at >= end ? text.slice(end, at) : text.slice(stop, start);
      if (
        at >= end !== start >= stop &&
        between.length <= 30 &&
        /^[\p{L}\p{M}\p{N}' ’-]*$/u.test(between) &&
        between.trim().split(/\s+/u).length <= 3
      ) {
        return { phrase: text.slice(Math.min(start, at), Math.max(end, stop)), start: Math.min(start, at) };
      }
    }
  }
  return null;
}

function* stemStarts(small: string, stem: string): Generator<number> {
  for (let at = small.indexOf(stem); at !== -1; at = small.indexOf(stem, at + 1)) {
    if (!/[\p{L}]/u.test(small[at - 1] ?? ' ') || /[\u0e00-\u9fff]/u.test(stem)) yield at;
  }
}
