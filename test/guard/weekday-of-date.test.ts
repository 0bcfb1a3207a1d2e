import { expect, test } from 'vitest';
import { checkFacts } from '../../src/guard/facts.ts';
import { checkOfferKept } from '../../src/guard/offer-kept.ts';
import { verdict } from './guard-case.ts';

const original = 'The sale ends 6 December.';

test.each([
  ['the right weekday', 'The sale ends Sunday, 6 December.', '2026-11-24', 'pass'],
  ['another weekday', 'The sale ends Monday, 6 December.', '2026-11-24', 'fail | Monday'],
  ['no day known', 'The sale ends Sunday, 6 December.', undefined, 'fail | Sunday'],
])('%s beside a date', (_, candidate, today, expected) => {
  expect(verdict(checkFacts, { original, candidate, ...(today === undefined ? {} : { today }) })).toBe(expected);
});

test('a weekday may go where its date stays', () => {
  expect(
    verdict(checkOfferKept, { language: 'ja', original: '12/6（日）から販売', candidate: '12月6日から販売' }),
  ).toBe('pass');
});
