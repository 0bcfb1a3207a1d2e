import { type Brief, groundsOf } from '../../domain/brief.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { fold, withoutDiacritics } from '../../language/fold.ts';
import { baseLanguage } from '../../language/language-tag.ts';
import { phraseBook } from '../../language/phrases.ts';
import { functionWords } from '../../language/word-classes.ts';

/** Of folded words, as wordsIn cuts them. */
export interface KnownWords {
  /** It says something of the matter: no article, pronoun, number. */
  isContent(word: string): boolean;
  /** The marketer has it, in some form: "boots" for "boot". */
  isGiven(word: string): boolean;
  /** Our own phrases for the language have it. */
  isOurs(word: string): boolean;
}

/** Letters of a word that carry its meaning; Korean hangs its particles on two syllables. */
const STEM = 6;
const KOREAN_STEM = 2;
/** Letters of the shortest word that says something. Vietnamese writes its syllables apart. */
const SHORTEST: Readonly<Record<string, number>> = { zh: 2, ja: 2, ko: 2, vi: 2 };
const SHORTEST_ELSEWHERE = 4;
const ENDING = /(?:es|s|e|en|n)$/u;
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'ko']);
const SAYS_NOTHING = /^(?:\p{N}.*|\p{Script=Hiragana}+)$/u;

/** What was given of the words of a message, and what we say ourselves. */
export const knownWords: (brief: Brief) => KnownWords = rememberedOf((brief) => {
  const base = baseLanguage(brief.language);
  const given = searchable(`${groundsOf(brief)}\n${brief.merchant ?? ''}`, base);
  const common = functionWords(brief.language);
  const shortest = SHORTEST[base] ?? SHORTEST_ELSEWHERE;
  return {
    isContent: (word) => word.length >= shortest && !common.has(word) && !SAYS_NOTHING.test(word),
    isGiven: (word) => given.includes(stemOf(word, base)),
    isOurs: (word) => phrasesIn(brief.language).includes(stemOf(word, base)),
  };
});

/** As it stands in a searchable text: where words are spaced, from the space before it. */
function stemOf(word: string, base: string): string {
  if (base === 'ko') return word.slice(0, KOREAN_STEM);
  if (UNSPACED.has(base)) return word;
  return ` ${bare(word, base).replace(ENDING, '').slice(0, STEM)}`;
}

function searchable(text: string, base: string): string {
  return ` ${bare(fold(text).text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '), base)}`;
}

/** In Vietnamese the marks make other words, in Japanese other letters. */
function bare(folded: string, base: string): string {
  return base === 'vi' || UNSPACED.has(base) ? folded : withoutDiacritics(folded);
}

const phrases = new Map<string, string>();

function phrasesIn(language: string): string {
  const known = phrases.get(language);
  if (known !== undefined) return known;
  const book = phraseBook(language);
  // Not its lists: what they hear in others' texts is no word of ours.
  const read = searchable(stringsOf([book?.phrases, book?.offer]).join('\n'), baseLanguage(language));
  phrases.set(language, read);
  return read;
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
