import { expect, it } from 'vitest';
import { type GivenFacts, readFacts } from '../../../../src/agents/template/reading/given-facts.ts';

it.each<[string, Partial<GivenFacts>]>([
  ['item: Linen shirt', { item: 'Linen shirt' }],
  ['the discount is 20%', { offer: '20%' }],
  ['20% off until 30 Nov', { offer: '20% off until 30 Nov' }],
  ['cart link is https://a.example/cart', { link: 'https://a.example/cart' }],
  ['it ends 30 Nov', { end: '30 Nov' }],
  ['old price £32, new price £24', { before: '£32', now: '£24' }],
  ['it was $120 and is now $89', { before: '$120', now: '$89' }],
  ['they can pay by card or PayPal', { method: 'card or PayPal' }],
  ['what is new: a linen-bound notebook', { news: 'a linen-bound notebook' }],
  ['el descuento es 15 %', { offer: '15 %' }],
  ['batas waktu: 30 November', { end: '30 November' }],
  ['the discount is 20%. It ends 30 Nov', { offer: '20%', end: '30 Nov' }],
  ['returns are free for 30 days', { sentences: ['returns are free for 30 days'] }],
])('%s', (fact, read) => {
  expect(readFacts([fact])).toMatchObject({ sentences: [], ...read });
});
