import { fold } from './fold.ts';
import { phraseBook } from './phrases.ts';

/** How a call to action begins and ends around what it is about: "browse " and "" of "Browse {noun}.", "" and " ansehen". Folded. */
export interface CallFrame {
  readonly start: string;
  readonly end: string;
}

const SLOTS: ReadonlySet<string> = new Set(['cta', 'cta-bare', 'cta-service', 'review']);
/** "{noun}" alone, or with a particle, frames anything. */
const FEWEST_LETTERS = 3;
const known = new Map<string, readonly CallFrame[]>();

/** What our own phrase book writes as a call to action is heard as one, whoever wrote it. Empty for a language without a book. */
export function callFrames(language: string): readonly CallFrame[] {
  const read = known.get(language);
  if (read !== undefined) return read;
  const phrases = phraseBook(language)?.phrases.filter(({ slot }) => SLOTS.has(slot)) ?? [];
  const frames = phrases
    .map(({ text }) => frameOf(lastSentence(text)))
    .filter(({ start, end }) => letters(start + end) >= FEWEST_LETTERS);
  known.set(language, frames);
  return frames;
}

function frameOf(sentence: string): CallFrame {
  const parts = fold(sentence.replace(/[.!。！]+$/u, '')).text.split(/\{[a-z]+\}/u);
  return { start: parts[0] ?? '', end: parts.length > 1 ? (parts.at(-1) ?? '') : '' };
}

/** A phrase may give its reason before it asks: "A few honest words help. Leave a review." */
function lastSentence(text: string): string {
  return text.split(/(?<=[.!。！])\s*(?=\S)/u).at(-1) ?? text;
}

function letters(text: string): number {
  const spaced = text.match(/[\p{Script=Latin}\p{M}]/gu)?.length ?? 0;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + 2 * unspaced;
}
