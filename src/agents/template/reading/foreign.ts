import { baseLanguage } from '../../../language/language-tag.ts';

/** Small words of English, in which marketers of every market talk to us. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the a an is are was and or with for of on in at from to by they we it our your this that'.split(' '),
);

/** Those that another language has too. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['an', 'in', 'was'],
  fr: ['a', 'an', 'on', 'or'],
  es: ['a'],
  pt: ['a'],
  vi: ['a', 'an', 'in', 'to', 'at'],
  id: ['at'],
  ms: ['at'],
};

/** True for words told in English, by a small word that a message of another language would not have. */
export function isForeign(text: string, language: string): boolean {
  const own = SHARED[baseLanguage(language)] ?? [];
  return !/^en/u.test(language) && smallWords(text).some((word) => !own.includes(word));
}

/** A name has none: "Linen shirt", not "Handmade in Porto". */
export function hasSmallWords(text: string): boolean {
  return smallWords(text).length > 0;
}

function smallWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/(?<![\p{L}\p{M}\p{N}'’])[a-z]{1,4}(?![\p{L}\p{M}\p{N}'’])/gu) ?? []).filter(
    (word) => ENGLISH.has(word),
  );
}
