import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementOf, type RankedRecord, standingsOf } from '../../src/domain/engagement.ts';

const NO_EVENTS = { read: 0, storeClick: 0, voucherClick: 0, productCardClick: 0, crmButtonClick: 0, unsubscribe: 0 };
const record = (id: string, engagement: number, sends = 100): RankedRecord => ({ id, engagement, sends });
const tiers = (records: readonly RankedRecord[]) => standingsOf(records).map(({ id, tier }) => `${id} ${tier}`);

describe('engagement (paper §3.1)', () => {
  test.each([
    ['read', 1],
    ['crmButtonClick', 2],
    ['storeClick', 3],
    ['voucherClick', 3],
    ['productCardClick', 4],
    ['unsubscribe', -5],
  ] as const)('a %s is worth %i', (event, weight) => {
    expect(engagementOf({ ...NO_EVENTS, [event]: 1 }, 1)).toBe(weight);
  });

  test('is the weighted sum per send', () => {
    const events = {
      read: 300,
      crmButtonClick: 40,
      storeClick: 20,
      voucherClick: 10,
      productCardClick: 15,
      unsubscribe: 6,
    };
    expect(engagementOf(events, 1000)).toBe(0.5);
  });

  test('is 0 when nothing was sent', () => {
    expect(engagementOf({ ...NO_EVENTS, read: 3 }, 0)).toBe(0);
  });
});

describe('tiers of a segment', () => {
  test('fewer than four records have none', () => {
    expect(tiers([record('a', 3), record('b', 2), record('c', 1)])).toEqual(['a null', 'b null', 'c null']);
  });

  test('four records: one strong, one weak', () => {
    expect(tiers([record('a', 1), record('b', 4), record('c', 2), record('d', 3)])).toEqual([
      'b strong',
      'd middle',
      'c middle',
      'a weak',
    ]);
  });

  test('five records: two of each, rounded up', () => {
    const five = [1, 2, 3, 4, 5].map((engagement) => record(`r${engagement}`, engagement));
    expect(tiers(five)).toEqual(['r5 strong', 'r4 strong', 'r3 middle', 'r2 weak', 'r1 weak']);
  });

  test('more sends break a tie, then the id', () => {
    const tied = [record('b', 1, 10), record('c', 1, 50), record('a', 1, 10), record('d', 0)];
    expect(tiers(tied)).toEqual(['c strong', 'a middle', 'b middle', 'd weak']);
  });

  test('the percentile is the share at or below', () => {
    const standings = standingsOf([record('a', 4), record('b', 2), record('c', 2), record('d', 1)]);
    expect(standings.map(({ percentile }) => percentile)).toEqual([1, 0.75, 0.75, 0.25]);
  });

  test('every segment of four or more has ceil(n / 4) strong and as many weak, whatever the order of its records', () => {
    const records = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        engagement: fc.integer({ min: -3, max: 3 }),
        sends: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 4, maxLength: 40, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(records, (segment) => {
        const standings = standingsOf(segment);
        const count = (tier: string) => standings.filter((one) => one.tier === tier).length;
        expect([count('strong'), count('weak')]).toEqual([
          Math.ceil(segment.length / 4),
          Math.ceil(segment.length / 4),
        ]);
        expect(standingsOf(segment.toReversed())).toEqual(standings);
      }),
    );
  });
});
