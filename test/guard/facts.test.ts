import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../src/guard/facts.ts';
import { type GuardCase, guardInput, verdict } from './guard-case.ts';

const row = (language: string, original: string, candidate: string, expected: string, voucher: string | null = null) =>
  [language, original, candidate, expected, voucher] as const;

describe('a figure must have been given', () => {
  test.each([
    row('en', 'See the new range.', 'See the new range: 20% off.', 'fail | 20%'),
    row('en', 'See the new range.', 'Shop now and see it today.', 'pass'),
    row('en', 'See the new range.', 'RM3 off your cart', 'pass', 'RM3 off, min spend RM15'),
    row('en', 'S$12 off above S$80', 'RM12 off above RM80', 'fail | RM12 | RM80'),
    row('en', 'Open on Tuesday at 7 pm', 'Open on Tuesday at 7 am', 'fail | 7 am'),
    row('en', 'Open on Tuesday at 7 pm', 'Tuesday, 19:00', 'pass'),
    row('en', 'Ends 14 December', 'Ends Sunday', 'fail | Sunday'),
    row('en', 'Pay here', 'Pay within 2 hours', 'fail | 2 hours'),
    row('en', 'Our mugs are here', 'Rated 4.9 by 2,300 shoppers', 'fail | Rated 4.9 | 2,300'),
    row('en', '{amount}% off', '{amount} USD off', 'fail | {amount} USD'),
    row('vi', 'Đơn từ 1.000.000đ giảm 100.000đ', 'Mua từ 1 triệu, giảm 100K', 'pass'),
    row('vi', 'Mật ong rừng', 'Hơn 10.000 gia đình tin dùng', 'fail | 10.000'),
    row('zh-CN', '全场八折，12月8日前', '8折，１２月８日前', 'pass'),
    row('zh-TW', '尚未付款', '請於 2 小時內付款', 'fail | 2 小時'),
    row('pt-BR', '2º pacote com 50% OFF', 'Leve 2 pacotes e pague o segundo com 50% OFF', 'pass'),
    row('pt-BR', '2º pacote com 50% OFF', 'Leve 2 pacotes com 50% OFF', 'fail | 2'),
    row('ja', '午前10時より', '午後10時より', 'fail | 午後10時'),
    row('de', 'Code WIEDER8, bis 14. Dezember', 'Nur noch bis Sonntag mit WIEDER8', 'fail | Sonntag'),
    row('ko', '3만원 이상 3천원 할인', '30,000원 이상 3,000원 할인', 'pass'),
    row('th', 'ถึง 30 พ.ย.', 'ถึงวันที่ 30 พฤศจิกายน', 'pass'),
    row('fr', "jusqu'au 30/11", "jusqu'au 30 novembre", 'pass'),
  ])('%s: %s → %s: %s', (language, original, candidate, expected, voucher) => {
    expect(verdict(checkFacts, { language, original, candidate, voucher })).toBe(expected);
  });

  test('category, product and confirmed facts ground it, an instruction does not', () => {
    const said = (rest: Partial<GuardCase>) =>
      checkFacts(guardInput({ original: 'New tea', candidate: '15% off tea', ...rest })).status;
    expect([
      said({ facts: ['15% off'] }),
      said({ product: 'Tea, 15% off' }),
      said({ instruction: 'say 15% off' }),
    ]).toEqual(['pass', 'pass', 'fail']);
  });

  test('says where it stands', () => {
    const original = { title: 'New tea', body: 'See it.' };
    const candidate = { title: 'Tea at 20% off', body: 'See it for $5.' };
    expect(checkFacts(guardInput({ original, candidate })).found).toEqual([
      { field: 'title', start: 7, end: 10, text: '20%' },
      { field: 'body', start: 11, end: 13, text: '$5' },
    ]);
  });
});

describe('numbers that claim nothing', () => {
  test.each([
    [
      'en',
      'Mug £12 (was £15), bowl £20 (was £26).',
      'Two prices are down: mug £12 (was £15), bowl £20 (was £26).',
      'pass',
    ],
    ['en', 'Hello', 'Hello\n\n- a mug\n- a bowl\n- a jug\n- a cup\n\nFour things to see.', 'pass'],
    ['en', 'See the mugs', 'See the mugs in two ways', 'warn | two'],
    ['en', 'See the mugs', 'See the mugs in seven colours', 'fail | seven'],
    ['en', 'See the mugs', 'See the mugs:\n1. pick\n2. pay', 'pass'],
    ['zh-CN', '看看新款', '看看这一款', 'pass'],
  ])('%s: %s → %s', (language, original, candidate, expected) => {
    expect(verdict(checkFacts, { language, original, candidate })).toBe(expected);
  });
});

describe('a gift, a guarantee, stock or a service must have been given', () => {
  test.each([
    row('en', 'Followers see the mugs first.', 'Followers see the mugs first and get a free tote.', 'fail'),
    row('en', 'Free delivery over $35', 'Your order over $35 ships free', 'pass'),
    row('en', 'Free delivery over $35', 'Over $35 your delivery is, as always, free', 'pass'),
    row('en', 'Free delivery over $35', 'A free gift with orders over $35', 'fail'),
    row('en', 'Free delivery over $35', 'A free coaster with orders over $35', 'fail'),
    row('en', 'The desk costs less now.', 'The desk at its lowest price ever, guaranteed.', 'fail'),
    row('en', 'See our bestsellers', 'Our bestsellers are back in stock', 'fail'),
    row('en', 'Now $42 (was $56)', 'The lamp is cheaper: $42, was $56', 'pass'),
    row('en', 'Use CARTJOM', 'Use the code CARTJOM', 'pass'),
    row('en', 'A special offer for you', 'A discount for you', 'warn'),
    row('en', 'The mugs are here', 'A discount for you', 'fail'),
    row('en', 'Returns accepted for 30 days', 'Easy returns for 30 days', 'pass'),
    row('en', 'The mugs are here', 'The mugs are here, with next-day delivery', 'fail'),
    row('id', 'Ada barang baru', 'Ada barang baru, gratis ongkir', 'fail'),
    row('es', 'Mira los modelos', 'Mira los modelos con envío gratis', 'fail'),
  ])('%s: %s → %s: %s', (language, original, candidate, expected, voucher) => {
    expect(checkFacts(guardInput({ language, original, candidate, voucher })).status).toBe(expected);
  });
});

describe('ways to reach someone must have been given', () => {
  test.each([
    ['Questions? Call 0800 555 0199.', 'fail | 0800 555 0199'],
    ['Write to help@oak.example.', 'fail | help@oak.example'],
    ['See <b>everything</b>', 'fail'],
    ['See <script>alert(1)</script>', 'fail'],
    ['See [everything]', 'pass'],
  ])('See everything. → %s', (candidate, expected) => {
    expect(verdict(checkFacts, { original: 'See everything.', candidate })).toBe(expected);
  });

  test('those of the original may stay', () => {
    const text = '<p>Call 0800 555 0199 or write to help@oak.example</p>';
    expect(verdict(checkFacts, { original: text, candidate: text })).toBe('pass');
  });
});
