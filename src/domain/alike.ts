import { type Template, wholeText } from './template.ts';

/** So much in common makes two texts one variant: a mark, a small word, a turned-round half sentence. */
const ALIKE = 0.9;

/** True when a reader would call two texts the same: nearly all their words are shared. */
export function isAlike(a: Template, b: Template): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  const all = one.length + other.length;
  return all === 0 || (2 * shared) / all >= ALIKE;
}

/** Words in small letters, figures and links whole; of scripts without spaces each letter. */
function wordsIn(template: Template): readonly string[] {
  return (
    wholeText(template)
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
      ) ?? []
  ).flatMap((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || []);
}
