import { describe, expect, it } from 'vitest';
import type { Neighbours } from '../../src/agents/retrieval/exemplar-table.ts';
import { chooseRoute } from '../../src/pipeline/choose-route.ts';
import { anExemplar, aVoucher } from '../fixtures/brief.ts';

const category = ['Home & Living'];
const neighbours = (many: number, rest: Partial<Neighbours> = {}): Neighbours => ({
  found: Array.from({ length: many }, (_, index) => anExemplar({ id: `n${index}` })),
  threshold: 0.8,
  best: many > 0 ? 0.91 : 0.42,
  unknownCategory: false,
  ...rest,
});

describe('chooseRoute', () => {
  it.each([
    ['Loom', 1, neighbours(0), 'in-group', 'Loom has 1 strong message of its own in lapsing-buyers'],
    ['Loom', 3, neighbours(5), 'in-group', 'Loom has 3 strong messages of its own in lapsing-buyers'],
    [
      'Loom',
      0,
      neighbours(2),
      'cross-merchant',
      'Loom has no strong message in lapsing-buyers; 2 strong messages of other merchants in lapsing-buyers are similar in voucher and category',
    ],
    [
      'Loom',
      0,
      neighbours(0),
      'rule-based',
      'Loom has no strong message in lapsing-buyers, and the nearest of other merchants is at 0.42, below 0.80',
    ],
    [
      'Loom',
      0,
      neighbours(0, { best: null }),
      'rule-based',
      'Loom has no strong message in lapsing-buyers, and other merchants have none either',
    ],
    [
      null,
      4,
      neighbours(1),
      'cross-merchant',
      'no merchant is named; 1 strong message of other merchants in lapsing-buyers is similar in voucher and category',
    ],
    [
      'Loom',
      0,
      null,
      'rule-based',
      'Loom has no strong message in lapsing-buyers, and neither voucher nor category is given to look for similar ones',
    ],
  ] as const)('%s with %i of its own → %s', (merchant, own, acrossMerchants, name, because) => {
    const inGroup = Array.from({ length: own }, () => anExemplar());
    expect(
      chooseRoute({ merchant, segment: 'lapsing-buyers', voucher: aVoucher(), category }, { inGroup, acrossMerchants }),
    ).toEqual({ name, because });
  });

  it('goes by rule when voucher and category are both missing, whatever was found', () => {
    const route = chooseRoute(
      { merchant: null, segment: 'lapsing-buyers', voucher: null, category: null },
      { inGroup: [], acrossMerchants: neighbours(5) },
    );
    expect(route.name).toBe('rule-based');
  });

  it('says that an unknown category was left out of the search', () => {
    const route = chooseRoute(
      { merchant: null, segment: 'lapsing-buyers', voucher: aVoucher(), category },
      { inGroup: [], acrossMerchants: neighbours(1, { unknownCategory: true }) },
    );
    expect(route.because).toMatch(/the category is not in our table, so it was left out of the search$/);
  });
});
