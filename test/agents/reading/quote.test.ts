import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, quoteWhole, wordsAround, wordsBefore } from '../../../src/agents/reading/quote.ts';

describe('quote', () => {
  it('keeps a few words as they are and cuts many at a word', () => {
    expect(quote('RM3 off')).toBe('“RM3 off”');
    expect(quote('Everything in the shop is cheaper than it was last week and the week before')).toBe(
      '“Everything in the shop is cheaper…”',
    );
  });

  it.each([
    ['half a bracket', 'Orders over £40 (one per order', '“Orders over £40”'],
    ['a mark at the end', 'Reply here,', '“Reply here”'],
    ['half a Thai word', 'ก่อนใช้หม้อทอดครั้งแรกให้ล้างตะกร้าด้วยน้ำอุ่น', '“ก่อนใช้หม้อทอดครั้ง…”'],
  ])('leaves no %s', (_, words, quoted) => {
    expect(quote(words)).toBe(quoted);
  });

  it('takes a dot before a figure or a small letter for an abbreviation', () => {
    const text = 'Diskon 25% s.d. 40rb, min. 120rb';
    expect(wordsAround(text, { start: 7, end: 10 })).toBe('Diskon 25% s.d. 40rb');
  });

  it('quotes a voucher in full', () => {
    expect(quoteWhole('RM3 off, min. spend RM15, code HELLO,\nuntil 3 May')).toBe(
      '“RM3 off, min. spend RM15, code HELLO, until 3 May”',
    );
  });

  it('stays on one line', () => {
    expect(quote('one\n\ntwo')).toBe('“one two”');
  });

  it('shows a very short find in its clause', () => {
    const text = 'Your cart is waiting: RM3 off when you spend RM15. Shop now';
    expect(wordsAround(text, { start: 22, end: 25 })).toBe('RM3 off when you spend RM15');
  });

  it('quotes a row of marks with the words it follows', () => {
    const text = 'Hi there. It has been a while!! Look in.';
    const start = text.indexOf('!!');
    expect(wordsBefore(text, { start, end: start + 2 })).toBe('It has been a while!!');
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
