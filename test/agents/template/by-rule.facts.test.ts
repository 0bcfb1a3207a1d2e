import { describe, expect, it } from 'vitest';
import { type Given, text } from './a-task.ts';

const cart: Given = {
  merchant: 'Minnow',
  template: { title: 'Oops 👀', body: 'Looks like something got left behind. Just saying.' },
};

describe('a confirmed fact improves the text', () => {
  it.each<[string, Given, string]>([
    [
      'item, link and a sentence',
      { ...cart, facts: ['item: Sun hat', 'cart link is https://minnow.example/cart', 'returns are free for 30 days'] },
      'Still in your cart: sun hat | Your cart at Minnow is ready when you are. Returns are free for 30 days. Go back and finish your order: https://minnow.example/cart',
    ],
    [
      'a discount with its end',
      {
        segment: 'potential-new-customers',
        merchant: 'Peat',
        category: ['Home & Living', 'Candles'],
        facts: ['the discount is 20% off all candles', 'it ends 30 Nov'],
        template: { title: 'Something inside', body: 'We have really great deals that we think you will love.' },
      },
      '20% off all candles, until 30 Nov | New to Peat? Browse our candles and pick what suits you.',
    ],
    [
      'how and until when to pay',
      {
        segment: 'unpaid-order-buyers',
        facts: ['they can pay by card or PayPal', 'payment deadline is 30 November'],
        template: { title: "Don't leave us hanging!!", body: 'Smash that pay button and let the party begin!!!' },
      },
      'Your order is waiting for payment | The order is placed and not paid yet. You can pay by card or PayPal. Please pay by 30 November. Please complete your payment. Already paid? You can ignore this message.',
    ],
    [
      'what is new',
      {
        segment: 'active-old-followers',
        merchant: 'Quill',
        category: ['Stationery', 'Notebooks'],
        facts: ['what is new: a linen-bound A6 notebook'],
        template: { title: 'New here? Let us introduce ourselves', body: 'Hit follow so you never miss a drop!' },
      },
      'New at Quill: a linen-bound A6 notebook | Thank you for following us. Have a look.',
    ],
    [
      'both prices',
      {
        segment: 'price-drop',
        facts: ['item: Cloudline 3', 'it was $120 and is now $89'],
        template: { title: 'A little update', body: 'You might want to have a look sometime.' },
      },
      'Now $89, was $120: Cloudline 3 | Cloudline 3: now $89 (was $120). See the new price in the shop.',
    ],
  ])('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

it('an unknown fact leaves its place, so that a question can show what the answer would make possible', () => {
  expect(text({ ...cart, segment: 'new-followers', voucher: '▢▢ off', category: ['Kids', 'Swimwear'] })).toBe(
    '▢▢ off at Minnow | Thank you for following us. Pick what you like from our swimwear.',
  );
});
