import { describe, expect, it } from 'vitest';
import { functionWords, speaksOf, thanks } from '../../src/language/word-classes.ts';

describe('functionWords', () => {
  it('knows them with and without their accents, except in Vietnamese', () => {
    expect(functionWords('es-MX').has('también')).toBe(true);
    expect(functionWords('es-MX').has('tambien')).toBe(true);
    expect(functionWords('vi').has('và')).toBe(true);
    expect(functionWords('vi').has('va')).toBe(false);
  });

  it('knows none of a language without a list', () => {
    expect(functionWords('sw').size).toBe(0);
  });
});

describe('thanks', () => {
  it.each([
    ['Thank you for your order', 'en'],
    ['Gracias por tu compra', 'es-ES'],
    ['ขอบคุณที่อุดหนุน', 'th'],
    ['感謝您的訂購', 'zh-TW'],
    ['Thanks ya Kak', 'id'],
  ])('hears them in “%s”', (text, language) => {
    expect(thanks(text, language)).toBe(true);
  });

  it('hears none in an order', () => {
    expect(thanks('your last order', 'en')).toBe(false);
  });

  it('tells whether a text speaks of payment, reviews or other people', () => {
    expect(speaksOf('payment', 'Transfer ke virtual account {{va}}', 'id')).toBe(true);
    expect(speaksOf('payment', 'コンビニでお支払いください', 'ja')).toBe(true);
    expect(speaksOf('payment', 'Finish your order', 'en')).toBe(false);
    expect(speaksOf('review', 'Start shopping', 'en')).toBe(false);
    expect(speaksOf('others', 'Empfehlen Sie uns einem Freund', 'de')).toBe(true);
  });
});
