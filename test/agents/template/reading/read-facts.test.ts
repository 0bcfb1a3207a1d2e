import { expect, it } from 'vitest';
import type { FactSetting, GivenFacts } from '../../../../src/agents/template/reading/given-facts.ts';
import { readFacts } from '../../../../src/agents/template/reading/read-facts.ts';
import { phraseBook } from '../../../../src/language/phrases.ts';

const SETTING = { segment: 'lapsing-buyers', language: 'en', book: null } as const;

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
  ['the brass lamp is $49, was $65', { item: 'brass lamp', now: '$49', before: '$65' }],
  ['from £89 to £69', { before: '£89', now: '£69' }],
  ['pay by 30 November', { end: '30 November' }],
  ['pay by card', { method: 'card' }],
  ['amount $84.50, due 30 November', { amount: '$84.50', end: '30 November' }],
  ['they get RM10 off from RM80', { offer: 'RM10 off from RM80' }],
  ['the discount is 20%; free shipping', { offer: '20%', moreOffers: ['free shipping'] }],
])('%s', (fact, read) => {
  expect(readFacts([fact], SETTING)).toMatchObject({ sentences: [], ...read });
});

it.each<[string, Partial<FactSetting>, Partial<GivenFacts>]>([
  ['$84.50', { segment: 'unpaid-order-buyers' }, { amount: '$84.50' }],
  ['Linen shirt', { segment: 'abandoned-cart-buyers' }, { item: 'Linen shirt' }],
  ['{{item_name}}', { segment: 'abandoned-cart-buyers' }, { item: '{{item_name}}' }],
  ['handmade in Porto', { segment: 'abandoned-cart-buyers' }, { sentences: ['handmade in Porto'] }],
  ['Linen shirt', { segment: 'new-followers' }, { sentences: ['Linen shirt'] }],
  ['hasta el 30 de noviembre', { language: 'es' }, { end: '30 de noviembre' }],
  ['it ends 30 November', { language: 'es' }, { end: '30 de noviembre' }],
  ['compra mínima $500', { language: 'es' }, { minimum: '$500' }],
  ['zahlbar bis 30. November', { language: 'de', segment: 'unpaid-order-buyers' }, { end: '30. November' }],
  ['der Betrag ist 84,50 €', { language: 'de', segment: 'unpaid-order-buyers' }, { amount: '84,50 €' }],
  ['Áo len, giá cũ 400k, giá mới 320k', { language: 'vi' }, { item: 'Áo len', before: '400k', now: '320k' }],
  ['包邮', { language: 'zh-CN' }, { offer: '包邮' }],
  ['新品：羊毛毯', { language: 'zh-CN' }, { news: '羊毛毯' }],
  ['11月30日まで', { language: 'ja' }, { end: '11月30日まで' }],
  ['무료 배송', { language: 'ko' }, { offer: '무료 배송' }],
])('%s, told of %j', (fact, rest, read) => {
  const language = rest.language ?? 'en';
  expect(readFacts([fact], { ...SETTING, ...rest, book: phraseBook(language) })).toMatchObject({
    sentences: [],
    ...read,
  });
});
