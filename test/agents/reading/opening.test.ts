import { describe, expect, it } from 'vitest';
import { reading } from './a-setting.ts';

const opening = (message: string, language = 'en') => reading(message, { language, channel: 'sms' }).opening.text;

describe('opening', () => {
  it('is the title where there is one', () => {
    expect(opening('Now $42 | The lamp costs less.')).toBe('Now $42');
  });

  it('is the first 40 characters of a body, to the end of a word', () => {
    expect(opening('The lamp on your wish list costs less than when you saved it.')).toBe(
      'The lamp on your wish list costs less than',
    );
  });

  it.each([
    ['Tally Tea: code TALLY10 takes 10% off', 'code TALLY10 takes 10% off'],
    ['【竹里茶具】您的订单待付款', '您的订单待付款'],
    ['(광고)[달항아리] 찻잔이 내렸어요', '찻잔이 내렸어요'],
    ['[QC] Tiem Nha Moc: giam 15% don tu 300K', 'giam 15% don tu 300K'],
  ])('begins after the sender in %s', (message, expected) => {
    expect(opening(message)).toBe(expected);
  });

  it('begins after a greeting with its name, not after one that goes on', () => {
    expect(opening('Hi {{1}}, the lamp is in your basket.')).toBe('the lamp is in your basket.');
    expect(opening('Hello from the shop that makes lamps and nothing else')).toBe(
      'Hello from the shop that makes lamps and',
    );
  });

  it('takes no clause before a colon for a sender', () => {
    expect(opening('Buy your favourite coffee again: two packs')).toBe('Buy your favourite coffee again: two packs');
  });

  it('does not take a link for a sender', () => {
    expect(opening('https://a.example/x is open')).toBe('https://a.example/x is open');
  });
});
