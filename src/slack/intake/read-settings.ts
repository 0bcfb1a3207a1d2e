import { type Settings, wordsOf } from '../../conversation/settings.ts';
import { FIELD } from '../ids.ts';
import { typedValue } from './form-values.ts';
import { named, type Payload } from './payload.ts';

const WORDS_LIMIT = 50;
const WORD_LENGTH = 100;

/** What the settings form holds. */
export function readSettings(view: Payload): Settings {
  const one = (name: string) => named(typedValue(view, name).trim().toWellFormed());
  const several = (name: string) => wordsOf(typedValue(view, name).toWellFormed());
  return {
    shop: one(FIELD.shop),
    merchant: one(FIELD.merchant),
    channel: one(FIELD.channel),
    language: one(FIELD.language),
    tone: one(FIELD.tone),
    avoid: several(FIELD.avoid),
    keep: several(FIELD.keep),
  };
}

/** What is wrong with a list of words, and what to do; null: nothing. */
export function wordsProblem(words: readonly string[]): string | null {
  if (words.length > WORDS_LIMIT)
    return `These are ${words.length} words and phrases; at most ${WORDS_LIMIT} are kept.`;
  const long = words.find((word) => word.length > WORD_LENGTH);
  return long === undefined
    ? null
    : `One entry has ${long.length} characters; write single words or short phrases, with a comma or a new line between them.`;
}
