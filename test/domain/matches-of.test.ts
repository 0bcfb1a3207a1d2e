import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../src/domain/matches-of.ts';

const PATTERNS = [/a+/gu, /(?<=b)a|(b)/gu, /a*/g, /\p{L}{1,2}/gu];

test('finds what matchAll finds, whatever was searched before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é') }), { maxLength: 4 }), (texts) => {
      for (const pattern of PATTERNS) {
        for (const text of texts) expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
      }
    }),
  );
  expect(matchesOf(/a/gu, 'banana').map(({ index }) => index)).toEqual([1, 3, 5]);
});
