import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSpotter } from '../../src/domain/word-spotter.ts';

const spotted = (lists: readonly (readonly string[])[], text: string) => {
  const found: string[] = [];
  wordSpotter(lists)(text, (list, start, end) => found.push(`${list} ${start} ${text.slice(start, end)}`));
  return found.sort();
};

test('tells every word of every list, inside others too', () => {
  expect(spotted([['he', 'hers'], ['she', 'his'], ['rs']], 'ushers')).toEqual([
    '0 2 he',
    '0 2 hers',
    '1 1 she',
    '2 4 rs',
  ]);
  expect(spotted([['半'], ['半額', '額']], '半額')).toEqual(['0 0 半', '1 0 半額', '1 1 額']);
  expect(spotted([['a']], '')).toEqual([]);
});

test('finds what a plain search finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '半', '\ud83d'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 3 }), fc.array(word), (lists, words) => {
      const text = words.join('');
      const plain = lists.flatMap((list, index) =>
        [...new Set(list)].flatMap((one) =>
          Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(one, at))
            .map((at) => `${index} ${at} ${one}`),
        ),
      );
      expect(spotted(lists, text)).toEqual(plain.sort());
    }),
  );
});
