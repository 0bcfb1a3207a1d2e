import { baseLanguage } from '../../language/language-tag.ts';
import type { Piece } from './piece.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** How a body is laid out for the eye. */
export interface Layout {
  /** Lines of a list: "- …", "• …", "1. …"; a single one is no list and counts as none. */
  readonly listLines: readonly Piece[];
  /** The longest sentence outside lists, when it is too long to take in at one reading. */
  readonly runOn: Piece | null;
  /** The shortest of at least three clipped fragments that stand for sentences ("Green: full."), in telegram style. */
  readonly telegram: Piece | null;
  /** A body of two or three words a sentence and nothing else: "You left this. Buy it." */
  readonly curt: Piece | null;
}

const LIST_LINE = /^[ \t]*(?:[-–•·*▪✔✅☑]|\d{1,2}[.)])[ \t]+\S.*$/gmu;
const LONGEST_SENTENCE = 38;
/** A sentence of more characters than this is a run-on where words are not spaced; Thai marks no end of a sentence. */
const LONGEST_UNSPACED = 75;
const LONGEST_THAI = 150;
const FRAGMENT = 4;
const CURT = 3;
const UNSPACED_LANGUAGES = new Set(['zh', 'ja', 'th', 'ko', 'lo', 'km', 'my']);

/** In `body` every token stands as one letter. `conditions` are its terms ("T&Cs apply."), which are short by nature. */
export function readLayout(body: string, language: string, conditions: readonly Piece[] = []): Layout {
  const lines = [...body.matchAll(LIST_LINE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const listLines = lines.length > 1 ? lines : [];
  const sentences = sentencesOf(body).filter(
    (sentence) => !listLines.some((line) => sentence.start < line.end && line.start < sentence.end),
  );
  const unspaced = UNSPACED_LANGUAGES.has(baseLanguage(language));
  const lengths = sentences.map((sentence) =>
    unspaced ? sentence.text.length : wordsOf(sentence.text, language).length,
  );
  const longest = indexOfMost(lengths);
  const isRunOn = (lengths[longest] ?? 0) > longestAllowed(language, unspaced);
  return {
    listLines,
    runOn: isRunOn ? (sentences[longest] ?? null) : null,
    telegram: unspaced ? null : telegramIn(sentences, lengths, conditions),
    curt: unspaced ? null : curtIn(body, sentences, lengths),
  };
}

/** Short sentences are good; a text of nothing but scraps is not: at least three of them, and hardly a sentence beside them. Lines without a stop are greetings and names. */
function telegramIn(
  sentences: readonly Piece[],
  lengths: readonly number[],
  conditions: readonly Piece[],
): Piece | null {
  const ended = sentences
    .map((sentence, index) => ({ sentence, length: lengths[index] ?? 0 }))
    .filter(({ sentence }) => /[.!…]$/u.test(sentence.text) && !conditions.some((one) => overlaps(one, sentence)));
  const scraps = ended.filter(({ length }) => length <= FRAGMENT);
  return scraps.length >= 3 && scraps.length >= ended.length - 1 ? (scraps[0]?.sentence ?? null) : null;
}

/** Figures and questions excuse it: "RM3 off. Shop now." says something. */
function curtIn(body: string, sentences: readonly Piece[], lengths: readonly number[]): Piece | null {
  const isCurt =
    sentences.length > 1 &&
    Math.min(...lengths) < CURT &&
    sentences.every(({ text }, index) => /[.!]$/u.test(text) && (lengths[index] ?? 0) <= CURT) &&
    !/[\p{Nd}?¿？%]/u.test(body);
  return isCurt ? (sentences[0] ?? null) : null;
}

function longestAllowed(language: string, unspaced: boolean): number {
  if (!unspaced) return LONGEST_SENTENCE;
  return baseLanguage(language) === 'th' ? LONGEST_THAI : LONGEST_UNSPACED;
}

function overlaps(a: Piece, b: Piece): boolean {
  return a.start < b.end && b.start < a.end;
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}
