import { expect, test } from 'vitest';
import { remembered } from '../../src/domain/remembered.ts';

test('answers once for a text, and forgets what was not asked for lately', () => {
  const asked: string[] = [];
  const lengthOf = remembered(4, (text) => {
    asked.push(text);
    return text.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'bb', 'dddd', 'bb', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 2, 4, 2, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dddd', 'a']);
});
