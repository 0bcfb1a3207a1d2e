import { rememberedOf } from '../../../domain/remembered.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { type Unit, wordsOf } from '../../../language/units/unit.ts';
import { isShouted } from '../finish/calm.ts';
import { emotionalEmojiIn } from '../finish/marks.ts';
import { wordStarts } from '../offer/peel.ts';
import type { Reading } from '../reading/reading.ts';
import { type Fault, type FaultKind, faultAt, whole } from './fault.ts';

/** "Shop shop shop", "BUY NOW BUY NOW BUY NOW". */
const CHANT = /(?<!\p{L})(\p{L}{2,12}(?: \p{L}{2,12})?)(?:[\s,!]{1,3}\1){2,}(?!\p{L})/iu;
/** Two or more in a row: they do nothing outside a social network. */
const HASHTAGS = /(?:\s?#[\p{L}\p{N}_]{2,40}){2,}/u;
/** The same small letter three times: "sooo", "Yooo", "omggg", "มากกก". */
const DRAWN_OUT = /([\p{Ll}\u0e01-\u0e45])\1{2,}/gu;

const BY_WORDS = [
  ['guilt', 'pathos'],
  ['bait', 'bait'],
  ['boast', 'boasts'],
] as const satisfies readonly [FaultKind, 'pathos' | 'bait' | 'boasts'][];

/** What is too loud or too full of feeling, whatever it says. */
export function loud(unit: Unit, reading: Reading): readonly Fault[] {
  const { text } = unit;
  const faults: Fault[] = [];
  for (const { index } of text.matchAll(DRAWN_OUT)) {
    const inToken = unit.tokens.some((token) => index >= token.start && index < token.end);
    if (!inToken) faults.push(faultAt('slang', wordAround(text, index), wordStart(text, index)));
  }
  const feeling = emotionalEmojiIn(text);
  if (feeling !== null) faults.push(faultAt('emotion', feeling.text, feeling.start));
  const small = text.toLowerCase();
  for (const [kind, list] of BY_WORDS) {
    for (const word of reading.book === null ? [] : inSmall(reading.book)[list]) {
      if (!small.includes(word)) continue;
      const [start] = wordStarts(text, word);
      if (start !== undefined) faults.push(faultAt(kind, text.slice(start, start + word.length), start));
    }
  }
  for (const [kind, pattern] of [
    ['chant', CHANT],
    ['hashtags', HASHTAGS],
  ] as const) {
    const found = pattern.exec(text);
    if (found !== null) faults.push(faultAt(kind, found[0], found.index));
  }
  const words = wordsOf(unit);
  const emphasis = reading.book?.words.emphasis.find((word) => wordsIn(words).includes(word.toUpperCase()));
  if (emphasis !== undefined || demandsLoudly(unit, reading)) return [...faults, whole('shouting', unit)];
  // "T&CS APPLY" is too short to be told as shouted by itself.
  const shouted = isShouted(words) || (/\p{Lu}{4}/u.test(words) && isShouted(reading.brief.template.body));
  return shouted ? [...faults, whole('shouting', unit)] : faults;
}

/** The lists of a book in lower case, for the many sentences that have none of their words. */
const inSmall = rememberedOf(({ words }: PhraseBook) => {
  const lowered = (list: readonly string[]) => list.map((word) => word.toLowerCase());
  return { pathos: lowered(words.pathos), bait: lowered(words.bait), boasts: lowered(words.boasts) };
});

/** "su pedido sigue SIN PAGAR", "vc NÃO PAGOU": that it is unpaid, in capitals. */
function demandsLoudly(unit: Unit, { segment }: Reading): boolean {
  if (segment !== 'unpaid-order-buyers') return false;
  const said = [
    ...(unit.terms.get('state') ?? []),
    ...(unit.terms.get('blame') ?? []),
    ...(unit.terms.get('reader-ordered-unpaid') ?? []),
  ];
  return said.some((term) => /(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u.test(term.text));
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function wordStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && /[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function wordAround(text: string, index: number): string {
  const start = wordStart(text, index);
  return /^[\p{L}\p{M}]{1,60}/u.exec(text.slice(start, start + 60))?.[0] ?? text.slice(index, index + 3);
}
