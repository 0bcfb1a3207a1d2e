import { describe, expect, it } from 'vitest';
import { reading, texts } from './a-setting.ts';

const presumed = (message: string, rest: Parameters<typeof reading>[1]) =>
  reading(message, rest).audience.presumed.map(({ claim }) => claim);

describe('audience', () => {
  it('hears what a segment does not allow', () => {
    expect(presumed('Welcome back! We missed you.', { segment: 'potential-new-customers' })).toEqual([
      'reader-returns',
      'reader-was-away',
    ]);
    expect(presumed('Thank you for your purchase!', { segment: 'new-followers' })).toEqual(['reader-bought']);
    expect(presumed('Thank you for your purchase!', { segment: 'new-buyers' })).toEqual([]);
  });

  it('allows what the marketer says of the readers', () => {
    const message = 'As a Gold member you get it first.';
    expect(presumed(message, { segment: 'frequent-buyers' })).toContain('reader-member');
    expect(presumed(message, { segment: 'frequent-buyers', facts: ['They are Gold members'] })).not.toContain(
      'reader-member',
    );
  });

  it('hears a question as no claim, and a form of address as a formula', () => {
    expect(presumed('Are you enjoying your new mug?', { segment: 'post-purchase' })).toEqual([]);
    expect(presumed('Dear Valued Customer, the list is here.', { segment: 'new-followers' })).toEqual([]);
  });

  it('finds an offer that the reader cannot use, and does not mistake thanks for one', () => {
    expect(reading('15% off your first order', { segment: 'repeat-buyers' }).audience.misfit?.words.text).toBe(
      'your first order',
    );
    expect(
      reading('Thank you for your first order. Here is 10% off mugs.', { segment: 'new-buyers' }).audience.misfit,
    ).toBeNull();
    expect(reading('15% off your first order', { segment: 'potential-new-customers' }).audience.misfit).toBeNull();
  });

  it('finds why the reader gets the message', () => {
    expect(texts(reading('The lamp is in your cart.').audience.occasion)).toEqual(['in your cart']);
    expect(
      reading('Your order is placed but not paid. Already paid? Please ignore this.', {
        segment: 'unpaid-order-buyers',
      }).audience.alreadyPaid,
    ).not.toBeNull();
  });

  it('hears of a payment where none was made', () => {
    const claims = (message: string, segment: 'unpaid-order-buyers' | 'new-buyers') =>
      reading(message, { segment }).audience.presumed.map(({ claim, words }) => [claim, words.text]);
    expect(claims('We have received your payment.', 'unpaid-order-buyers')).toEqual([
      ['reader-bought', 'received your payment'],
    ]);
    expect(claims('If you have already paid, ignore this.', 'unpaid-order-buyers')).toEqual([]);
    expect(claims('We have received your payment.', 'new-buyers')).toEqual([]);
  });

  it('takes an unpaid state for the occasion of a payment reminder', () => {
    const { occasion } = reading('Order 12 is placed, not paid.', { segment: 'unpaid-order-buyers' }).audience;
    expect(occasion.map(({ text }) => text)).toContain('not paid');
  });

  it('quotes a welcome with whom it welcomes to', () => {
    const { presumed } = reading('Welcome to Tallow & Thyme! Shop soap.', { segment: 'repeat-buyers' }).audience;
    expect(presumed.map(({ words }) => words.text)).toEqual(['Welcome to Tallow & Thyme']);
  });
});
