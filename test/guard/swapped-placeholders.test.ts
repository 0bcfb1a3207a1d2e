import { expect, test } from 'vitest';
import { checkTokens } from '../../src/guard/tokens.ts';
import { guardInput } from './guard-case.ts';

test.each([
  [
    'en',
    'Hi {a}, order {b} is placed and {c} is still to be paid.',
    'Hi {a}, {b} is still to be paid for order {c}.',
    'fail',
  ],
  [
    'en',
    'Hi {a}, order {b} is placed and {c} is still to be paid.',
    'Hi {a}, for order {b} the amount is {c}.',
    'pass',
  ],
  ['de', 'Hallo {a}, Ihre Bestellung {b} ist da.', 'Hallo {b}, Ihre Bestellung {a} ist da.', 'fail'],
  [
    'id',
    'Halo {a}, pesanan {b} senilai {c} belum dibayar.',
    'Halo {b}, pesanan {a} senilai {c} belum dibayar.',
    'fail',
  ],
  ['zh-CN', '您好{a}，订单{b}待付{c}元。', '您好{a}，订单{c}待付{b}元。', 'fail'],
  ['en', 'ORDER #{b} UNPAID. Amount: {c}', 'Order #{b}: payment still open; {c} is still to be paid.', 'pass'],
  ['en', 'See {a} and {b}', 'See {b} and {a}', 'pass'],
] as const)('%s: %s → %s: %s', (language, original, candidate, expected) => {
  expect(checkTokens(guardInput({ language, original, candidate })).status).toBe(expected);
});
