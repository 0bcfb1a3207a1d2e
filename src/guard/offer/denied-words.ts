import type { Clause } from './clause.ts';

const MOST_BEFORE = 2;
const MOST_AFTER = 3;
/** Of the words around a denial, the share that must come back for it to be the same matter. */
const SHARE = 0.6;

/** What a clause denies, by the words on both sides of its "not"; Korean has it behind the verb. */
export function deniedWords(base: string, left: readonly string[], right: readonly string[]): Clause['denies'] {
  const before = left.slice(-MOST_BEFORE).map((word) => stem(word, base));
  const after = right.slice(0, MOST_AFTER).map((word) => stem(word, base));
  const head = base === 'ko' ? before.at(-1) : (after[0] ?? before.at(-1));
  const scope = base === 'ko' ? before : [...before, ...after];
  if (head === undefined || scope.length < 2) return null;
  return (other) => {
    const words = other.words.map((word) => stem(word, base));
    const kept = inOrder(scope, words);
    return kept.includes(head) && kept.length >= 2 && kept.length >= SHARE * scope.length;
  };
}

/** Korean changes the end of a verb with its mood: the first two syllables are its stem. */
function stem(word: string, base: string): string {
  return base === 'ko' ? word.slice(0, 2) : word;
}

/** The words of one list that come in another, in their order. */
function inOrder(scope: readonly string[], words: readonly string[]): readonly string[] {
  let from = 0;
  return scope.filter((word) => {
    const at = words.indexOf(word, from);
    if (at !== -1) from = at + 1;
    return at !== -1;
  });
}
