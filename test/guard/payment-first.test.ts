import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard/guard.ts';
import { aBrief } from '../fixtures/brief.ts';

describe('a promotion beside an open payment', () => {
  const template = {
    title: null,
    body: 'Your order is waiting for payment: {{pay_url}}. Check out our winter sale with up to 40% off!',
  };
  const offerKept = (segment: 'unpaid-order-buyers' | 'repeat-buyers', body: string) =>
    guard({ brief: aBrief({ segment, template }), candidate: { title: null, body }, references: [] }).find(
      ({ name }) => name === 'offer-kept',
    );

  it('may be left out whole', () => {
    expect(offerKept('unpaid-order-buyers', 'Your order is waiting for payment: {{pay_url}}.')).toMatchObject({
      status: 'warn',
      detail: 'The offer with “40%” was left out whole: the order is to be paid first.',
    });
  });

  it('may not be swapped for another', () => {
    expect(offerKept('unpaid-order-buyers', 'Pay here: {{pay_url}}. Our sale: 30% off.')?.status).toBe('fail');
  });

  it('stays for everybody else', () => {
    expect(offerKept('repeat-buyers', 'Your order is waiting for payment: {{pay_url}}.')?.status).toBe('fail');
  });
});
