import { CrmError } from '../domain/errors.ts';

/** What a person is told of a failure: the remedy when there is one, never a vendor's words. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof CrmError)) return BROKEN;
  // Error sentences are written for the terminal, where they follow a colon; here they stand alone.
  const text = error.userMessage.charAt(0).toUpperCase() + error.userMessage.slice(1);
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

const BROKEN =
  'Something broke on my side, and it has been logged. Your message was not changed or sent anywhere. Please try again.';
