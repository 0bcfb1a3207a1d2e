import { z } from 'zod';
import { fold, withoutDiacritics } from './fold.ts';
import { languageFile } from './language-file.ts';
import { baseLanguage } from './language-tag.ts';

const WORDS = z.array(z.string().min(1));
const fileOf = languageFile(
  'word-classes.json',
  z.strictObject({
    function: WORDS,
    thanks: WORDS,
    payment: WORDS,
    review: WORDS,
    others: WORDS,
    goods: WORDS,
    gift: WORDS,
    ordering: WORDS,
    address: WORDS,
  }),
);
const LATIN = /^[\p{Script=Latin}\p{M}]/u;
const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{N}]+/gu;
const functionSets = new Map<string, ReadonlySet<string>>();

/**
 * The words of a language that hold sentences together and say nothing of the matter ("your", "with", "still"), from
 * data/language/<code>/word-classes.json; lower case, with and without their accents. Empty for a language without a list.
 */
export function functionWords(language: string): ReadonlySet<string> {
  const code = baseLanguage(language);
  const known = functionSets.get(code);
  if (known !== undefined) return known;
  const folded = (fileOf(code)?.function ?? []).map((word) => fold(word).text);
  const words = new Set(code === 'vi' ? folded : folded.flatMap((word) => [word, withoutDiacritics(word)]));
  functionSets.set(code, words);
  return words;
}

/** True when the words thank somebody, in the language or in English. */
export function thanks(words: string, language: string): boolean {
  const folded = fold(words).text;
  return [baseLanguage(language), 'en'].some((code) => fileOf(code)?.thanks.some((one) => folded.includes(one)));
}

/**
 * `payment`: ways to pay; `review`: words for the customer's opinion; `others`: people whom the reader may bring along;
 * `goods`: goods and orders in general; `gift`: words for any gift; `ordering`: words for placing an order.
 */
export type WordClass = 'payment' | 'review' | 'others' | 'goods' | 'gift' | 'ordering';

/** True when a word of the text begins like one of the class, in the language or in English; where words are not spaced, anywhere. */
export function speaksOf(wordClass: WordClass, text: string, language: string): boolean {
  const folded = fold(text).text;
  return [baseLanguage(language), 'en'].some((code) =>
    fileOf(code)?.[wordClass].some((one) => beginsAWord(folded, fold(one).text)),
  );
}

function beginsAWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (!/^[\p{Script=Latin}\p{M}\p{N}]/u.test(word) || !/[\p{L}\p{M}\p{N}]$/u.test(folded.slice(0, at))) return true;
  }
  return false;
}

interface Address {
  readonly words: ReadonlySet<string>;
  /** In an unspaced script: what is looked for anywhere. */
  readonly pieces: readonly string[];
}

const addressesOf = new Map<string, Address>();

/** True when a folded sentence speaks to its reader, of its writer, or of a condition: "you", "we", "if", "please". */
export function addresses(folded: string, language: string): boolean {
  const { words, pieces } = addressOf(baseLanguage(language));
  if (pieces.some((piece) => folded.includes(piece))) return true;
  return words.size > 0 && (folded.match(LATIN_WORD) ?? []).some((word) => words.has(word));
}

function addressOf(code: string): Address {
  const known = addressesOf.get(code);
  if (known !== undefined) return known;
  const all = fileOf(code)?.address ?? [];
  const address = {
    words: new Set(all.filter((word) => LATIN.test(word))),
    pieces: all.filter((word) => !LATIN.test(word)),
  };
  addressesOf.set(code, address);
  return address;
}
