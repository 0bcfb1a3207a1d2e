import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';
import { answer } from './offer/answer.ts';

/** Anything that leaves ink: no white space, control or zero-width character, no lone mark. */
const VISIBLE = /[^\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The body holds something that a reader can see. */
export function checkEmpty({ candidate }: GuardInput): Check {
  const empty = !VISIBLE.test(candidate.body);
  const fault = { status: 'fail' as const, detail: 'The body is empty: there is nothing to send.', found: [] };
  return answer('empty', empty ? [fault] : [], 'There is a body.');
}
