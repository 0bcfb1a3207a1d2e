import { expect, it } from 'vitest';
import { inFormWords } from '../../../src/slack/reply/guard-words.ts';

it('says what the guard found in the words of the forms, and leaves quoted words alone', () => {
  expect(inFormWords('The voucher ends “before the voucher runs out”, which the candidate does not say.')).toBe(
    'The offer ends “before the voucher runs out”, which the new text does not say.',
  );
});
