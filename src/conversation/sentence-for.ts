import { CrmError, InputError, ModelError, StoreError } from '../domain/errors.ts';

/** What a person is told of a failure: what they can do about it, never a vendor's words nor those for whoever hosts the bot. */
export function sentenceFor(error: unknown): string {
  if (error instanceof InputError) return standingAlone(error.userMessage);
  if (error instanceof StoreError) return UNREADABLE;
  if (error instanceof ModelError) return NO_MODEL;
  return error instanceof CrmError ? NOT_SET_UP : BROKEN;
}

/** Error sentences are written for the terminal, where they follow a colon. */
function standingAlone(sentence: string): string {
  const text = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

const BROKEN =
  'Something broke on my side, and it has been logged. Your message was not changed or sent anywhere. Please try again.';
const UNREADABLE =
  'I cannot read or write what I keep right now. Please try again in a minute; if it stays so, tell whoever hosts me.';
const NO_MODEL =
  'The language model gave nothing usable. Please try again in a minute; if it stays so, tell whoever hosts me.';
const NOT_SET_UP = 'I am not set up right for this. Please tell whoever hosts me: what is missing is in my log.';
