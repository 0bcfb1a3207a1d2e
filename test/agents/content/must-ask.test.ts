import { describe, expect, it } from 'vitest';
import { mustAsk } from '../../../src/agents/content/must-ask.ts';
import { reviewByRule } from '../../../src/agents/content/review.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';

function reason(body: string, rest: Partial<Brief> = {}) {
  const brief = aBrief({ template: { title: null, body }, ...rest });
  return mustAsk(brief, reviewByRule(brief, '2026-11-24'));
}

describe('mustAsk', () => {
  it('says when a vague promise is all there is', () => {
    const body = 'We have amazing deals.';
    expect(reason(body, { segment: 'potential-new-customers' })).toBe(
      '“amazing deals” is all that the message has to offer, and nothing says what it is.',
    );
    expect(reason(body, { segment: 'potential-new-customers', voucher: aVoucher() })).toBeNull();
    expect(reason(body, { segment: 'potential-new-customers', facts: ['the discount is 20%'] })).toBeNull();
  });

  it('says when the only offer is refused to these readers', () => {
    expect(reason('Take 20% off your first order.', { segment: 'repeat-buyers' })).toBe(
      'The only offer, “your first order”, is one that these readers cannot use.',
    );
  });

  it('says when a price drop has no price', () => {
    expect(reason('PRICES SLASHED. Great deals.', { segment: 'price-drop' })).toMatch(/gives no price/u);
  });

  it('lets everything else be written', () => {
    expect(reason('A thing got left.')).toBeNull();
    expect(reason('Your lamp is in the cart. Check out now.')).toBeNull();
  });
});
