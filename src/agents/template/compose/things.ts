import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import type { Unit } from '../../../language/units/unit.ts';
import type { Reading } from '../reading/reading.ts';

/** So many things together make a picture: "moss frame, eucalyptus, rosehips and a spool of wire". */
export const PICTURE = 2;
/** Words of product names that any sentence may use. */
const GENERAL = new Set(
  'back big black body book car card check classic daily day deep double dry eye face family fine first fresh full gift hand heart high home hot house instant large level light little long low morning night office open party pack people picture plain power premium print pure quick record season set short single slow small smart soft spare square standing star still strong summer sweet three top trial twin under water wide wild window winter work'.split(
    ' ',
  ),
);

const things = new WeakMap<PhraseBook, ReadonlySet<string>>();

/** How many different things of the book's product names it mentions. */
export function thingsIn(text: string, { book, segment }: Reading): number {
  if (book === null || segment === 'unpaid-order-buyers') return 0;
  const known = things.get(book) ?? new Set(book.words.common.filter((word) => !GENERAL.has(word)));
  things.set(book, known);
  const said = text.match(/\p{L}{3,}/gu) ?? [];
  return new Set(said.map((word) => word.replace(/s$/u, '')).filter((word) => known.has(word))).size;
}

/** "Choosing a mattress is scary.", "We know how you love candles.": it speaks of people or of life, and nothing can be pictured. */
export function isTalk(unit: Unit, reading: Reading): boolean {
  return (
    /^en/u.test(reading.brief.language) && TALK.test(unit.text) && thingsIn(unit.text.toLowerCase(), reading) === 0
  );
}

const TALK =
  /^(?:you(?!r\s)|we(?:['’]\p{L}{1,2})? (?:know|think|believe|love|hope|want|care|understand|appreciate|get it|sell|offer|provide)|i|life|choosing|nothing|everyone|everybody|who|because|if|when|so|but|sometimes|did|do|are|is|can|why|how|what|remember|imagine|think|look|let)(?!\p{L})/iu;
