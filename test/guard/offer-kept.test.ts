import { describe, expect, test } from 'vitest';
import { checkOfferKept } from '../../src/guard/offer-kept.ts';
import { guardInput, verdict } from './guard-case.ts';

describe('what the original states is still stated', () => {
  test.each([
    ['en', 'RM3 off when you spend RM15', 'RM3 off', 'fail'],
    [
      'en',
      { title: '£6 off', body: 'Spend £30 or more.' },
      { title: 'Welcome', body: '£6 off orders of £30 or more.' },
      'pass',
    ],
    ['en', '20% off refills', 'One fifth off refills', 'pass'],
    ['en', '10% off until Friday', '10% off', 'fail'],
    ['en', 'Opens 3 December at 10 am', 'Opens 3 December', 'fail'],
    ['en', 'Open until Sunday, 8 pm', 'Open until Sunday', 'warn'],
    ['en', 'Nine years ago we began', 'We began long ago', 'pass'],
    ['en', 'Leave us 5 stars and tag 3 friends', 'Leave us a review', 'pass'],
    ['en', '100% cotton shirts', 'Cotton shirts', 'pass'],
    ['en', 'The 70% dark bar is back', 'The dark bar is back', 'warn'],
    ['es-ES', '15 % para tu regreso', 'Para tu regreso', 'fail'],
    ['en', 'Buy 2, get 1 free', 'Get one free', 'fail'],
    ['en', 'Free gift with every order', 'Place your order', 'fail'],
    ['en', 'Reply whenever you are free', 'Reply when it suits', 'pass'],
    ['es-ES', 'Envío gratis a partir de 49 €', 'Con envío gratis', 'fail'],
    ['id', 'Sekarang Rp189.000, sebelumnya Rp239.000', ' ', 'fail'],
    ['zh-CN', '第2袋减15元', '减15元', 'fail'],
    ['fr', "Dès 40 € d'achat, jusqu'au 30/11", "Jusqu'au 30 novembre, à partir de 40 € d'achat", 'pass'],
  ] as const)('%s: %j → %j: %s', (language, original, candidate, expected) => {
    expect(checkOfferKept(guardInput({ language, original, candidate })).status).toBe(expected);
  });

  test.each([
    ['new-buyers', 'On your next order, buy 2 paperbacks and get 1 free', 'pass'],
    ['new-buyers', 'Buy 2 paperbacks and get 1 free', 'fail'],
    ['repeat-buyers', 'On your next order, buy 2 paperbacks and get 1 free', 'fail'],
  ] as const)('“2nd order” is the next one of %s only: %s', (segment, candidate, expected) => {
    const voucher = '2nd order: buy 2 paperbacks get 1 free';
    expect(checkOfferKept(guardInput({ segment, voucher, original: 'Save more today', candidate })).status).toBe(
      expected,
    );
  });

  test('a deal may be spelled out', () => {
    const texts = { original: 'BOGO on bath bombs', candidate: 'Buy one bath bomb, get one free' };
    expect(checkOfferKept(guardInput(texts)).status).toBe('pass');
  });

  test('says what is missing', () => {
    const check = checkOfferKept(guardInput({ original: 'RM3 off when you spend RM15', candidate: 'RM3 off' }));
    expect(check.detail).toBe('The original says “RM15”, the candidate does not: put it back.');
  });

  test('a confirmed fact takes the place of what the original said', () => {
    const texts = { original: '10% off until 1 December', candidate: '10% off until 7 December' };
    expect(verdict(checkOfferKept, { ...texts, facts: ['until 7 December'] })).toBe('pass');
    expect(verdict(checkOfferKept, texts)).toBe('fail');
  });
});

describe('a date that is past may go', () => {
  test.each([
    ['until 31/05/2024', '2026-11-24', 'warn'],
    ['until 30 Nov 2026', '2026-11-24', 'fail'],
    ['until 30 October', '2026-11-24', 'warn'],
    ['until 5 December', '2026-11-24', 'fail'],
    ['until 2 January', '2026-11-24', 'fail'],
    ['until 31/05/2024', undefined, 'fail'],
  ])('%s on %s: %s', (end, today, expected) => {
    const texts = { original: `20% off ${end}`, candidate: '20% off' };
    expect(checkOfferKept(guardInput({ ...texts, ...(today === undefined ? {} : { today }) })).status).toBe(expected);
  });
});

describe('a voucher that is used brings its conditions', () => {
  test.each([
    ['RM3 off, min spend RM15', 'RM3 off your cart', 'fail'],
    ['RM3 off, min spend RM15', 'RM3 off when you spend RM15', 'pass'],
    ['RM3 off, min spend RM15', 'Your cart is waiting', 'pass'],
    ['10% off, capped at RM20', '10% off', 'fail'],
    ['10% off, capped at RM20', '10% off, up to RM20', 'pass'],
    ['Free shipping over $50', 'Your order ships free', 'fail'],
    ['Free shipping over $50', 'Orders over $50 ship free', 'pass'],
    ['Free tote with orders over $60', 'A free tote is yours', 'fail'],
    ['RM5 off RM50, RM12 off RM100', 'RM12 off RM100', 'pass'],
    ['RM5 off RM50, RM12 off RM100', 'RM12 off', 'fail'],
    ['10% off until 5 Dec', '10% off', 'warn'],
  ])('%s: %s: %s', (voucher, candidate, expected) => {
    expect(checkOfferKept(guardInput({ original: 'Your cart is waiting', voucher, candidate })).status).toBe(expected);
  });

  test('in the words of the paper, Table 4 case 2', () => {
    const original = { title: 'Did you forget something?', body: 'Ready to pick up where you left off?' };
    const voucher = 'RM3 off, min spend RM15';
    expect(verdict(checkOfferKept, { original, voucher, candidate: 'Grab RM3 off when you spend RM15 or more' })).toBe(
      'pass',
    );
  });
});

describe('an offer that the segment cannot use', () => {
  const original = { title: '15% off', body: 'Use WELCOME15 on your first order: 15% off.' };

  test('may go whole', () => {
    const gone = { original, candidate: 'How is your new lamp?', segment: 'repeat-buyers' };
    expect(verdict(checkOfferKept, gone)).toBe('warn');
    expect(verdict(checkOfferKept, { ...gone, segment: 'new-followers' })).toBe('fail');
  });

  test('may not go in part', () => {
    const original = '15% off your first order over $40';
    expect(verdict(checkOfferKept, { original, candidate: '15% off your first order', segment: 'repeat-buyers' })).toBe(
      'fail',
    );
  });
});

describe('a gift that nobody names may go', () => {
  test.each([
    ['en', "There's a gift waiting for you", 'See what is new'],
    ['vi', 'Chắc chắn phải có quà cho mom', 'Cảm ơn bạn đã theo dõi'],
    ['pt-BR', 'Tem presente pra você', 'Obrigado por voltar'],
    ['zh-CN', '晒图好评有礼物哦', '写条评价吧'],
    ['ja', 'プレゼントがあります', 'ぜひご覧ください'],
  ])('%s: %s', (language, original, candidate) => {
    expect(checkOfferKept(guardInput({ language, original, candidate })).status).toBe('warn');
  });

  test('says that it did', () => {
    const check = checkOfferKept(guardInput({ original: 'A gift is waiting for you', candidate: 'See what is new' }));
    expect(check.detail).toBe('The original offers “gift” and nothing says what it is: it was left out.');
  });

  test.each([
    ['a voucher that gives it', { voucher: 'Free gift over $30', original: 'A gift over $30 for you' }],
    ['a fact that gives it', { facts: ['the gift is a linen pouch'], original: 'A gift is waiting for you' }],
    ['what it is', { original: 'Your gift: a linen pouch' }],
    ['a condition', { original: 'A gift with every order' }],
  ])('not with %s', (_, given) => {
    expect(checkOfferKept(guardInput({ ...given, candidate: 'See what is new' })).status).toBe('fail');
  });
});
