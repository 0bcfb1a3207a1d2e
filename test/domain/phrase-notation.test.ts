import { expect, test } from 'vitest';
import { phrasesOf } from '../../src/domain/figure/phrase-notation.ts';

test.each([
  ['from', ['from']],
  ['a|b', ['a', 'b']],
  ['order(s|)', ['orders', 'order']],
  ['(orders|basket) (over|above)', ['orders over', 'orders above', 'basket over', 'basket above']],
  ['min(imum|.|)( spend|)', ['minimum spend', 'minimum', 'min. spend', 'min.', 'min spend', 'min']],
  ['(a|)( b|)', ['a b', 'a', 'b']],
])('%s', (notation, phrases) => {
  expect(phrasesOf(notation)).toEqual(phrases);
});
