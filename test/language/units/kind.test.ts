import { describe, expect, it } from 'vitest';
import { containsWord, hasWord } from '../../../src/language/units/kind.ts';

describe('containsWord', () => {
  it.each([
    ['장바구니에 담긴 상품', '장바구니', true],
    ['리뷰를 써 주세요', '리뷰', true],
    ['새우 2kg', '새', false],
    ['재리뷰', '리뷰', false],
    ['the cartoon', 'cart', false],
  ])('%s has %s: %s', (text, word, expected) => {
    expect(containsWord(text, word)).toBe(expected);
  });
});

describe('hasWord', () => {
  it.each([
    ['주문해 주셔서 감사합니다.', '*니다', true],
    ['확인해 보세요', '*요', true],
    ['요', '*요', false],
    ['pesananmu sudah siap', '*mu', true],
    ['kamu', '*mu', false],
  ])('%s ends as %s: %s', (text, word, expected) => {
    expect(hasWord(text, word)).toBe(expected);
  });
});
