import { hasVisibleText } from '../domain/read-brief.ts';
import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';
import { answer } from './offer/answer.ts';

/** Letters or digits of any script; a placeholder's name is among them, a row of emoji is not. */
const WORDS = /[\p{L}\p{N}]/u;

/** The body holds something that a reader can see; and words, where the original has words. */
export function checkEmpty({ brief, candidate }: GuardInput): Check {
  const detail = faultOf(candidate.body, brief.template.body);
  return answer('empty', detail === null ? [] : [{ status: 'fail', detail, found: [] }], 'There is a body.');
}

function faultOf(body: string, original: string): string | null {
  if (!hasVisibleText(body)) return 'The body is empty: there is nothing to send.';
  return !WORDS.test(body) && WORDS.test(original) ? 'The body holds no words: there is nothing to read.' : null;
}
