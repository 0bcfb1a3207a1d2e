import { expect, it } from 'vitest';
import { isAlike } from '../../../src/domain/alike.ts';
import { ANGLES } from '../../../src/domain/angle.ts';
import { type Given, rewritten } from './a-task.ts';

const BRIEFS: readonly (readonly [string, Given])[] = [
  [
    'an offer with a code',
    {
      segment: 'potential-new-customers',
      merchant: 'Sola',
      category: ['Shoes', 'Sandals'],
      template: { title: 'Hi there', body: 'We have great shoes and a great offer. Come visit soon!' },
      voucher: '15% off first order, code SOL15, until 30 Nov',
    },
  ],
  [
    'prices',
    {
      segment: 'price-drop',
      merchant: 'Ridge',
      product: 'Trail pack 30L',
      template: { title: 'Heads up', body: 'The price of something you like changed. Have a look.' },
      voucher: 'was £89, now £69',
    },
  ],
  [
    'an item in a cart, Portuguese',
    {
      segment: 'abandoned-cart-buyers',
      merchant: 'Praia',
      product: 'Canga Azul',
      language: 'pt-BR',
      template: { title: 'Ei!', body: 'Você esqueceu algo no carrinho. Volte e finalize: praia.example/carrinho' },
    },
  ],
  [
    'nothing but a shop',
    {
      segment: 'frequent-buyers',
      merchant: 'Kiln & Co',
      category: ['Home', 'Mugs'],
      template: { title: 'You are amazing!!!', body: 'We have a little something. Come take a look: kiln.example' },
    },
  ],
  [
    'a chat without a title',
    {
      segment: 'abandoned-cart-buyers',
      merchant: 'Olmo',
      channel: 'whatsapp',
      language: 'es',
      product: 'Silla Norte',
      template: { title: null, body: 'Hola {{1}}, te olvidaste de algo 😢 Vuelve pronto: olmo.example/c STOP' },
    },
  ],
  [
    'an offer, Vietnamese',
    {
      segment: 'new-followers',
      merchant: 'Tán',
      language: 'vi',
      template: {
        title: 'Chào bạn',
        body: 'Cảm ơn bạn đã theo dõi. Shop có ưu đãi hấp dẫn dành cho bạn. Xem ngay nhé!',
      },
      voucher: 'giảm 10%, mã TAN10',
    },
  ],
  [
    'an offer, Japanese',
    {
      segment: 'frequent-buyers',
      merchant: '花屋',
      language: 'ja',
      template: { title: 'いつもありがとう', body: '特別なお知らせがあります。ぜひご覧ください。' },
      voucher: '10%オフ、クーポンコードHANA10',
    },
  ],
];

it.each(BRIEFS)('three variants differ by their angle: %s', (_name, given) => {
  const [fact, question, service] = ANGLES.map((angle) => rewritten(given, { angle }));
  if (fact === undefined || question === undefined || service === undefined) throw new Error('three angles');
  expect([isAlike(fact, question), isAlike(question, service), isAlike(fact, service)]).toEqual([false, false, false]);
  expect(`${question.title ?? ''} ${question.body}`).toMatch(/[?？]/u);
});

it.each([
  ['Your order 88213 is not paid!! Pay now.', 'Your order 88213 is not paid. Pay now.', true],
  [
    '20% off. Here is code A1 for you. Shop: a.example',
    'Back for more? Here is code A1 for you. Shop: a.example',
    false,
  ],
  ['', '', true],
])('%j and %j are one variant: %j', (one, other, expected) => {
  expect(isAlike({ title: null, body: one }, { title: null, body: other })).toBe(expected);
});
