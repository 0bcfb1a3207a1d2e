import { describe, expect, test } from 'vitest';
import { checkOfferRoles } from '../../src/guard/offer-roles.ts';
import { guardInput, verdict } from './guard-case.ts';

describe('a figure plays the part it had', () => {
  test.each([
    ['en', 'RM3 off when you spend RM15', 'RM15 off when you spend RM3', 'fail | RM15 | RM3'],
    ['en', 'Buy 2 mugs, the 2nd is half price', 'Buy 2 mugs at half price', 'fail | half price'],
    ['en', 'Buy 2 mugs, the 2nd is half price', 'Buy one mug and another is half price', 'pass'],
    ['es-ES', 'La segunda vela, al 50 %', 'Dos velas, al 50 %', 'fail | 50 %'],
    ['zh-CN', '第二件半价', '全部半价', 'fail | 半价'],
    ['zh-CN', '第二件半价', '买一件，另一件半价', 'pass'],
    ['en', 'Your 2nd order: 10% off. 15% off bowls.', '15% off bowls.', 'pass'],
    ['en', 'Up to 50% off', '50% off', 'fail | 50%'],
    ['en', '50% off', 'Up to 50% off', 'fail | 50%'],
    ['en', 'From RM9', 'RM9', 'fail | RM9'],
    ['en', 'Up to 50% off', 'Up to 50% off boots. See what 50% looks like.', 'pass'],
    ['en', 'Up to 50% off', 'Up to 50% off boots. Take 50% off.', 'fail | 50%'],
    ['en', 'Was $299, now $249', 'Was $249, now $299', 'fail | $249 | $299'],
    ['pt-BR', 'Mesa: R$ 640 (antes R$ 790)', 'Mesa: R$ 790 (antes R$ 640)', 'fail | R$ 640'],
    ['en', 'Booking opens 3 December', 'Book until 3 December', 'fail | 3 December'],
    ['en', 'Free delivery over £45', 'Free from £45', 'pass'],
    ['en', 'Mug $12', 'Mugs from $12', 'pass'],
    ['en', '20% off', '$20 off', 'fail | $20'],
    ['id', '{product} turun {amount}%', '{product} hemat Rp{amount}', 'fail | Rp{amount}'],
    ['en', 'A $10 gift card with orders of $50', '$10 off orders of $50', 'fail | $10'],
    ['en', 'Get 5% cashback', 'Get 5% off', 'fail | 5%'],
    ['en', '$10 off $60, $25 off $120', 'Spend $60, get $25 off', 'fail | $60'],
    ['en', '$10 off $60, $25 off $120', 'Spend $120, get $25 off. Spend $60, get $10 off.', 'pass'],
    ['en', 'Mug £12 (was £15), bowl £20 (was £26)', 'Mug £12 (was £26), bowl £20 (was £15)', 'fail | £26 | £15'],
    [
      'es-ES',
      'La taza y el bol, que costaban 15 € y 26 €, cuestan ahora 12 € y 20 €',
      'Taza: 12 € (antes 15 €). Bol: 20 € (antes 26 €).',
      'pass',
    ],
    ['es-ES', 'Hasta un 50 % en botas', '50 % en botas', 'fail | 50 %'],
    ['ms', 'Bermula RM9 sebuku', 'RM9 sebuku sahaja', 'fail | RM9'],
    ['vi', 'Giảm 30K cho đơn từ 250K', 'Giảm 250K cho đơn từ 30K', 'fail | 250K | 30K'],
    ['th', 'ลดสูงสุด 50%', 'ลด 50%', 'fail | 50%'],
    ['zh-CN', '满199减30', '满30减199', 'fail | 30 | 199'],
    ['zh-CN', '38元起', '只要38元', 'fail | 38元'],
    ['ja', '最大50%OFF', '全品50%OFF', 'fail | 50%'],
    ['ko', '최대 40% 할인', '40% 할인', 'fail | 40%'],
    ['de', 'Bis zu 30 % Rabatt', '30 % Rabatt', 'fail | 30 %'],
    ['fr', 'À partir de 15 €', 'Seulement 15 €', 'fail | 15 €'],
    ['pt-BR', 'De R$ 120 por R$ 90', 'Agora R$ 90 (antes R$ 120)', 'pass'],
  ])('%s: %s → %s: %s', (language, original, candidate, expected) => {
    expect(verdict(checkOfferRoles, { language, original, candidate })).toBe(expected);
  });

  test('the voucher says what a figure is, too', () => {
    const voucher = 'RM3 off, min spend RM15';
    expect(
      verdict(checkOfferRoles, { original: 'Your cart is waiting', voucher, candidate: 'RM15 off when you spend RM3' }),
    ).toBe('fail | RM15 | RM3');
  });

  test('says what it was and what it became', () => {
    const check = checkOfferRoles(guardInput({ original: 'Spend RM15 for RM3 off', candidate: 'RM15 off' }));
    expect(check.detail).toBe(
      '“RM15” was the minimum to spend or buy and is now what is taken off or given: put it back in its place.',
    );
  });
});
