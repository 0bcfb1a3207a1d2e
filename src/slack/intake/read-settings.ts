import { linesOf, type Settings } from '../../conversation/settings.ts';
import { FIELD } from '../ids.ts';
import { typedValue } from './form-values.ts';
import { named, type Payload } from './payload.ts';

const WORDS_LIMIT = 50;
const WORD_LENGTH = 100;

/** What the settings form holds. */
export function readSettings(view: Payload): Settings {
  const one = (name: string) => named(typedValue(view, name).trim().toWellFormed());
  const lines = (name: string) => linesOf(typedValue(view, name).toWellFormed());
  return {
    shop: one(FIELD.shop),
    merchant: one(FIELD.merchant),
    channel: one(FIELD.channel),
    language: one(FIELD.language),
    tone: one(FIELD.tone),
    avoid: lines(FIELD.avoid),
    keep: lines(FIELD.keep),
  };
}

/** What is wrong with a list of words, and what to do; null: nothing. */
export function wordsProblem(words: readonly string[]): string | null {
  if (words.length > WORDS_LIMIT) return `These are ${words.length} lines; at most ${WORDS_LIMIT} are kept.`;
  const long = words.find((word) => word.length > WORD_LENGTH);
  return long === undefined ? null : `A line has ${long.length} characters; write one word or a short phrase a line.`;
}
