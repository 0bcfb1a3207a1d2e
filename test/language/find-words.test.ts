import { expect, test } from 'vitest';
import { findWords } from '../../src/language/find-words.ts';

test('these very words, whatever the case, the apostrophes and the white space', () => {
  const text = "Barista’s  Choice, barista's\nchoice; baristas choice";
  expect(findWords(text, 'barista’s choice').map((term) => term.text)).toEqual([
    'Barista’s  Choice',
    "barista's\nchoice",
  ]);
});

test('as words; signs of the lexicon are signs here', () => {
  expect(findWords('cheap, cheaper', 'cheap')).toEqual([{ start: 0, end: 5, text: 'cheap' }]);
  expect(findWords('50% (or so) *free*', '(or so)').map((term) => term.start)).toEqual([4]);
  expect(findWords('买一送一', '送一')).toHaveLength(1);
  expect(findWords('anything', '')).toEqual([]);
});
