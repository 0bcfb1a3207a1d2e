import { fold, withoutDiacritics } from '../../language/fold.ts';
import { baseLanguage } from '../../language/language-tag.ts';
import { functionWords } from '../../language/word-classes.ts';

export interface Word {
  /** Lower case; without diacritics except in Vietnamese, where they make other words. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Vietnamese writes its syllables apart: its words are short. */
const SHORTEST_CONTENT: Readonly<Record<string, number>> = { vi: 3 };
const STEM_LENGTH = 6;
/** Shorter words are left whole: their last letters are not endings. */
const SHORTEST_INFLECTED = 5;

/** The words of a text with their UTF-16 offsets, in any script (Chinese, Japanese and Thai are cut by the rules of Unicode). */
export function wordsOf(text: string, language: string): readonly Word[] {
  const words: Word[] = [];
  const keepMarks = baseLanguage(language) === 'vi';
  for (const part of segmenterFor(language).segment(text)) {
    if (part.isWordLike !== true) continue;
    const folded = fold(part.segment).text;
    words.push({
      stem: keepMarks ? folded : withoutDiacritics(folded),
      start: part.index,
      end: part.index + part.segment.length,
    });
  }
  return words;
}

/**
 * The words that carry the matter: no articles, prepositions and the like, cut to their first six letters so that "boots"
 * meets "boot". Numbers are left out: figures are read on their own.
 */
export function contentWords(text: string, language: string): readonly Word[] {
  const shortest = SHORTEST_CONTENT[baseLanguage(language)] ?? 4;
  const hollow = functionWords(language);
  return joined(wordsOf(text, language), hollow)
    .filter(
      (word) =>
        !/^\p{N}/u.test(word.stem) &&
        word.stem.length >= (UNSPACED.test(word.stem) ? 2 : shortest) &&
        !hollow.has(word.stem),
    )
    .map((word) => ({ ...word, stem: stemOf(word.stem) }));
}

/** Chinese words that the rules of Unicode cut into single characters ("铸|铁|锅") are put together again. */
function joined(words: readonly Word[], hollow: ReadonlySet<string>): readonly Word[] {
  const isSingle = (word: Word) =>
    word.end - word.start === 1 && /^\p{Script=Han}$/u.test(word.stem) && !hollow.has(word.stem);
  const whole: Word[] = [];
  let open = false;
  for (const word of words) {
    const before = whole.at(-1);
    if (open && before !== undefined && before.end === word.start && isSingle(word)) {
      whole[whole.length - 1] = { stem: before.stem + word.stem, start: before.start, end: word.end };
    } else {
      whole.push(word);
      open = isSingle(word);
    }
  }
  return whole;
}

/** "botas" and "bota", "candles" and "candle" share their stem; Korean particles hang on a stem of two syllables or more. */
function stemOf(word: string): string {
  if (/^\p{Script=Hangul}/u.test(word)) return word.slice(0, 2);
  return UNSPACED.test(word) || word.length < SHORTEST_INFLECTED
    ? word
    : word.replace(/(?:es|s|e|en|n)$/u, '').slice(0, STEM_LENGTH);
}

function segmenterFor(language: string): Intl.Segmenter {
  const base = baseLanguage(language);
  let segmenter = segmenters.get(base);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/u.test(base) ? base : 'en', { granularity: 'word' });
    segmenters.set(base, segmenter);
  }
  return segmenter;
}
