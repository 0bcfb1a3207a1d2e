/** Letters, marks and digits of any script: what a whole-word match may not touch. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces (Han, Thai, kana), and Korean, whose words carry their particles with them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Hangul}{2}/u;

/** No instruction needs more; what is longer is a pasted text, and only its beginning is read. */
const READ_AT_MOST = 2_000;

/** One line, lower case, straight quotes, no mentions, emoji codes or invisible characters. For matching only. */
export function plainWords(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .toWellFormed()
    .normalize('NFC')
    .replace(/<[@#!][^<>]{0,80}>|:[a-z0-9_+-]{1,40}:|[\p{Cf}\p{Extended_Pictographic}\uFFFD]/giu, ' ')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Where `phrase` stands in `words` as whole words (anywhere, in an unspaced script); -1 when it does not. */
export function findPhrase(words: string, phrase: string, from = 0): number {
  for (let at = words.indexOf(phrase, from); at >= 0; at = words.indexOf(phrase, at + 1)) {
    if (UNSPACED.test(phrase)) return at;
    const before = words.slice(0, at).at(-1);
    const open = before === undefined || !WORD.test(before);
    const after = words.codePointAt(at + phrase.length);
    const ends = after === undefined || !WORD.test(phrase.at(-1) ?? '') || !WORD.test(String.fromCodePoint(after));
    if (open && ends) return at;
  }
  return -1;
}

/** `words` with every one of `phrases` taken out, the longest first. */
export function withoutPhrases(words: string, phrases: readonly string[]): string {
  let rest = words;
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    for (let at = findPhrase(rest, phrase); at >= 0; at = findPhrase(rest, phrase, at + 1))
      rest = `${rest.slice(0, at)} ${rest.slice(at + phrase.length)}`;
  }
  return rest;
}

export function hasPhrase(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(words, phrase) >= 0);
}

/** The longest of `phrases` that `words` begins with, or null. */
export function leadingPhrase(words: string, phrases: readonly string[]): string | null {
  let longest: string | null = null;
  for (const phrase of phrases) {
    if (words.startsWith(phrase) && findPhrase(words, phrase) === 0 && phrase.length > (longest?.length ?? 0))
      longest = phrase;
  }
  return longest;
}
