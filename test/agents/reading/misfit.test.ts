import { describe, expect, it } from 'vitest';
import { reading } from './a-setting.ts';

const misfit = (message: string, rest: Parameters<typeof reading>[1]) => {
  const found = reading(message, rest).audience.misfit;
  return found === null ? null : { kind: found.kind, words: found.words.text };
};

describe('misfit', () => {
  it.each([
    [
      'a first-order offer to people who have ordered',
      'Take 20% off your first order.',
      'repeat-buyers',
      { kind: 'first-order', words: 'your first order' },
    ],
    [
      'an offer for regulars to strangers',
      '10% off for our regulars.',
      'potential-new-customers',
      { kind: 'for-buyers', words: 'for our regulars' },
    ],
    [
      'an introduction to regulars',
      'Never tried our coffee? The starter pack is £9.',
      'frequent-buyers',
      { kind: 'introduction', words: 'Never tried' },
    ],
    [
      'a discount on what was just bought',
      'The pot that you just bought is 25% off now.',
      'post-purchase',
      { kind: 'cheaper-now', words: '25%' },
    ],
  ] as const)('is %s', (_, message, segment, expected) => {
    expect(misfit(message, { segment })).toEqual(expected);
  });

  it.each([
    ['thanks for the first order', 'Thank you for your first order. Mugs are 10% off.', 'new-buyers'],
    ['a first-order offer to strangers', 'Take 20% off your first order.', 'potential-new-customers'],
    ['a discount on the next order', 'Thank you for your order. 10% off your next order.', 'post-purchase'],
    ['no offer at all', 'Never tried our coffee?', 'frequent-buyers'],
  ] as const)('is not %s', (_, message, segment) => {
    expect(misfit(message, { segment })).toBeNull();
  });
});
