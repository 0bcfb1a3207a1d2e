import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, wordsAround } from '../../../src/agents/reading/quote.ts';

describe('quote', () => {
  it('keeps a few words as they are and cuts many at a word', () => {
    expect(quote('RM3 off')).toBe('“RM3 off”');
    expect(quote('Everything in the shop is cheaper than it was last week and the week before')).toBe(
      '“Everything in the shop is cheaper than it was…”',
    );
  });

  it('stays on one line', () => {
    expect(quote('one\n\ntwo')).toBe('“one two”');
  });

  it('shows a very short find in its clause', () => {
    const text = 'Your cart is waiting: RM3 off when you spend RM15. Shop now';
    expect(wordsAround(text, { start: 22, end: 25 })).toBe('RM3 off when you spend RM15');
  });

  it('never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        if (text.isWellFormed()) expect(quote(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
