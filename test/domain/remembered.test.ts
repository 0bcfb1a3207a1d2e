import { expect, test } from 'vitest';
import { remembered, rememberedOf } from '../../src/domain/remembered.ts';

test('answers once for a text, and forgets what was not asked for lately', () => {
  const asked: string[] = [];
  const lengthOf = remembered(4, (text) => {
    asked.push(text);
    return text.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'bb', 'dddd', 'bb', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 2, 4, 2, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dddd', 'a']);
});

test('answers once for an object, also with nothing, and not for another that looks the same', () => {
  const asked: object[] = [];
  const answer = rememberedOf((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([one, other, one, other].map(answer)).toEqual([undefined, undefined, undefined, undefined]);
  expect(asked).toHaveLength(2);
});
