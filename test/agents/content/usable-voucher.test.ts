import { describe, expect, it } from 'vitest';
import { hasUsableVoucher } from '../../../src/agents/content/usable-voucher.ts';
import { aTask, type Given } from '../template/a-task.ts';

describe('a voucher that takes the place of an offer that is refused', () => {
  const cases: readonly [string, Given, boolean][] = [
    [
      'another offer, for regulars',
      {
        segment: 'frequent-buyers',
        voucher: 'Regulars: free 50 g Treacle Black with any order over £30',
        template: { title: null, body: 'Use HELLOTEA for 10% off your first order.' },
      },
      true,
    ],
    [
      'the same offer, written shorter',
      {
        segment: 'frequent-buyers',
        voucher: '10% off, min spend S$25',
        template: { title: null, body: 'Enjoy 10% off your first order!' },
      },
      false,
    ],
    [
      'itself for a first order',
      {
        segment: 'frequent-buyers',
        voucher: '£5 off your first order',
        template: { title: null, body: 'Take 10% off your first order.' },
      },
      false,
    ],
    ['none', { segment: 'frequent-buyers', template: { title: null, body: 'Hello!' } }, false],
  ];
  it.each(cases)('%s', (_name, given, expected) => {
    expect(hasUsableVoucher(aTask(given).brief)).toBe(expected);
  });
});
