import { describe, expect, it } from 'vitest';
import { type Given, rewritten, text } from './a-task.ts';

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
      'Your order is waiting for payment | We have your order, but not your payment yet. You can pay by card or PayPal. Please pay by 30 November. Please complete your payment. Already paid? You can ignore this message.',
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
      'Now $89, was $120: Cloudline 3 | Get the Cloudline 3 for $89 (was $120). Take a look in the shop.',
    ],
  ])('%s', (_name, given, expected) => {
    expect(text(given)).toBe(expected);
  });
});

it('an unknown fact leaves its place, so that a question can show what the answer would make possible', () => {
  expect(text({ ...cart, segment: 'new-followers', voucher: '▢▢ off', category: ['Kids', 'Swimwear'] })).toBe(
    '▢▢ off at Minnow | Thank you for following us. Browse our swimwear in the shop.',
  );
});

const lamps: Given = {
  segment: 'lapsing-buyers',
  merchant: 'Lumen Home',
  template: { title: 'Hey', body: 'We miss you! Come back and shop with us. Shop: lumen.example/new' },
  voucher: '20% off, code SHIP20',
};

describe('a fact beside a voucher', () => {
  it.each([
    ['free shipping', 'Here is 20% off with code SHIP20. Plus free shipping.'],
    ['free shipping over $50', 'Plus free shipping on orders over $50.'],
    ['what is new: brass reading lamps', 'New in the shop: brass reading lamps.'],
    ['the brass lamp is $49, was $65', 'Here is 20% off with code SHIP20. Get the brass lamp for $49 (was $65).'],
    ['minimum spend $40', 'Here is 20% off when you spend $40 or more with code SHIP20.'],
    ['it ends on Sunday', 'Here is 20% off with code SHIP20, until Sunday.'],
  ])('is said where it belongs: %s', (fact, said) => {
    expect(text({ ...lamps, facts: [fact] })).toContain(said);
  });

  it.each([
    ['es', 'Hace tiempo. ¡Te extrañamos! Vuelve.', '20% de descuento, código LUZ20', 'Además, envío gratis.'],
    ['id', 'Kami kangen! Yuk balik lagi ke toko.', 'diskon 20%, kode LUZ20', 'Ada juga gratis ongkir.'],
    ['de', 'Wir vermissen dich! Komm doch wieder.', '20 % Rabatt, Code LUZ20', 'Dazu'],
    ['ja', 'ご無沙汰しております。ぜひまたお越しください。', '20%オフ、コードLUZ20', 'さらに、送料無料。'],
  ])('is told in English and said in the language of the message: %s', (language, body, voucher, said) => {
    expect(text({ ...lamps, language, template: { title: 'Luz', body }, voucher, facts: ['free shipping'] })).toContain(
      said,
    );
  });
});

describe('a fact that the text does not say', () => {
  const unsaid = (given: Given) =>
    rewritten(given)
      .changes.map(({ why }) => why)
      .filter((why) => why.includes('is not in the text'));

  it.each<[string, Given, string]>([
    [
      'a second code',
      { ...lamps, facts: ['code BRASS5'] },
      '“BRASS5” is not in the text: the offer has the code SHIP20 already.',
    ],
    [
      'another discount than the voucher',
      { ...lamps, facts: ['25% off'] },
      '“25% off” is not in the text: the offer already says “20% off, code SHIP20”. Change the offer if the fact is right.',
    ],
    [
      'an end of nothing',
      { ...cart, facts: ['it ends tomorrow'] },
      '“tomorrow” is not in the text: there is no offer yet that it belongs to. Say what the offer is.',
    ],
    [
      'a price of nothing',
      { ...cart, facts: ['price is $39'] },
      '“$39” is not in the text: say which item has that price.',
    ],
    [
      'an offer on what was just bought',
      { ...cart, segment: 'post-purchase', product: 'Walnut stool', facts: ['10% off a second stool'] },
      '“10% off a second stool” is not in the text: these readers cannot use that offer.',
    ],
    [
      'a sentence in another language',
      { ...lamps, language: 'es', voucher: '20% de descuento', facts: ['the lamps are made of brass'] },
      '“the lamps are made of brass” is not in the text: the message is in another language (es). Give the fact in that one, and it is said as it is.',
    ],
  ])('is named with the reason: %s', (_name, given, expected) => {
    expect(unsaid(given)).toEqual([expected]);
  });

  it('is none where all are said', () => {
    expect(unsaid({ ...lamps, facts: ['free shipping', 'it ends on Sunday', 'returns are free for 30 days'] })).toEqual(
      [],
    );
  });
});
