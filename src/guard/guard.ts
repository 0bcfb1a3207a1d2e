import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';

/** All checks of contract.md, in its order. */
export function guard(_input: GuardInput): readonly Check[] {
  throw new Error('being written');
}
