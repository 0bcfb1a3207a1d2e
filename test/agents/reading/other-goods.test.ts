import { describe, expect, it } from 'vitest';
import { reading } from './a-setting.ts';

const misfit = (message: string, rest: Parameters<typeof reading>[1] = {}) =>
  reading(message, { product: 'Espresso machine', ...rest }).audience.misfit;

describe('an offer on other goods', () => {
  const voucher = '20% off dog beds until Sunday';

  it('is none for a cart with something else in it', () => {
    expect(misfit('Dog beds are 20% off until Sunday.', { voucher })).toMatchObject({
      kind: 'other-goods',
      words: { text: 'beds' },
    });
  });

  it.each([
    ['the item is named too', 'Your espresso machine is in your cart. Dog beds are 20% off until Sunday.', { voucher }],
    ['it is on anything', 'All products are 20% off this week.', { voucher: '20% off all products this week' }],
    ['the offer is on the item', 'Espresso machines are 20% off.', { voucher: '20% off espresso machines' }],
    ['nobody waits for an item', 'Dog beds are 20% off until Sunday.', { voucher, segment: 'new-followers' as const }],
    ['the item is not known', 'Dog beds are 20% off until Sunday.', { voucher, product: null }],
  ])('is heard of in no other case: %s', (_, message, rest) => {
    expect(misfit(message, rest)).toBeNull();
  });
});
