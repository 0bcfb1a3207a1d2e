import { baseLanguage } from '../../language/language-tag.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);
const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a folded text; Chinese and Japanese are cut by the rules of Unicode. */
export function wordsIn(folded: string, language: string): readonly string[] {
  const base = baseLanguage(language);
  if (!UNSPACED.has(base)) return folded.match(WORD) ?? [];
  let segmenter = segmenters.get(base);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(base, { granularity: 'word' });
    segmenters.set(base, segmenter);
  }
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(folded)) if (isWordLike === true) words.push(segment);
  return words;
}
