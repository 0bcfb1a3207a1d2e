import { classOf, UNSPACED } from './character-class.ts';

/** A longer find is hardly an accident. */
const SHORT = 5;
/** As much is cut into words as decides it: a whole message without spaces takes its time. */
const AROUND = 12;
const SEGMENTERS: Readonly<Record<string, Intl.Segmenter>> = {
  th: new Intl.Segmenter('th', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};
/** In these a longer word says something else ("โปรด", "フリーズ"); a longer Chinese one mostly says the same with more force ("大减价"). */
const WHOLE_WORDS = /^[\p{Script=Thai}\p{M}\p{Script=Katakana}ー]+$/u;

const MAY_BE_WHOLE = /[\p{Script=Thai}\p{M}\p{Script=Katakana}ー]/u;

/**
 * Whether a short term of a script without spaces came about by accident: its ends lie within the words before and after
 * ("试用" in "考试|用品"), or it is a part of one longer word. `language` is a base code; false for all but Thai, Japanese and Chinese.
 */
export function isInsideWord(text: string, start: number, end: number, language: string): boolean {
  const segmenter = SEGMENTERS[language];
  if (segmenter === undefined || end - start > SHORT || !isUnspacedAt(text, start, end)) return false;
  const goesOn = [start - 1, end].filter((at) => classOf(text.charCodeAt(at)) >= UNSPACED).length;
  if (goesOn === 0 || (goesOn === 1 && !MAY_BE_WHOLE.test(text.charAt(start)))) return false;
  const from = Math.max(0, start - AROUND);
  const segments = segmenter.segment(text.slice(from, end + AROUND));
  const first = segments.containing(start - from);
  const last = segments.containing(end - 1 - from);
  if (first === undefined || last === undefined) return false;
  const startsWithin = first.index < start - from;
  const endsWithin = last.index + last.segment.length > end - from;
  if (first.index === last.index) return (startsWithin || endsWithin) && WHOLE_WORDS.test(first.segment);
  return startsWithin && endsWithin;
}

function isUnspacedAt(text: string, start: number, end: number): boolean {
  return classOf(text.charCodeAt(start)) === UNSPACED && classOf(text.charCodeAt(end - 1)) >= UNSPACED;
}
