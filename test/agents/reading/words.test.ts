import { describe, expect, it } from 'vitest';
import { contentWords, wordsOf } from '../../../src/agents/reading/words.ts';

const stems = (text: string, language: string) => contentWords(text, language).map(({ stem }) => stem);

describe('contentWords', () => {
  it('leaves out what holds a sentence together, and numbers', () => {
    expect(stems('Your 3 boots are still in the cart', 'en')).toEqual(['boot', 'cart']);
  });

  it('meets a word in another form or without its accents', () => {
    expect(stems('botas', 'es')).toEqual(stems('bota', 'es'));
    expect(stems('lámparas', 'es')).toEqual(stems('LAMPARA', 'es'));
  });

  it('keeps Vietnamese marks, which make other words', () => {
    expect(stems('Nhà bếp', 'vi')).toEqual(['nhà', 'bếp']);
    expect(stems('ban', 'vi')).toEqual(['ban']);
  });

  it('cuts scripts without spaces', () => {
    expect(stems('藍染ストールのお手入れ方法', 'ja')).toEqual(['藍染', 'ストール', '手入れ', '方法']);
    expect(stems('장바구니에 원목 도마가', 'ko')).toEqual(['장바', '원목', '도마']);
  });

  it('gives offsets of the text itself', () => {
    expect(wordsOf('Hé là', 'fr')).toEqual([
      { stem: 'he', start: 0, end: 2 },
      { stem: 'la', start: 3, end: 5 },
    ]);
  });

  it('reads any text in any language', () => {
    expect(stems('\ud800 \u200f', 'xx-unknown')).toEqual([]);
  });
});
