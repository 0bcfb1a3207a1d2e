import { describe, expect, test } from 'vitest';
import { checkOfferRoles } from '../../src/guard/offer-roles.ts';
import { verdict } from './guard-case.ts';

describe('a price keeps what it is the price of', () => {
  test.each([
    ['en', 'Oak flooring, £38 per square metre', 'Oak flooring for £38', 'fail | £38'],
    ['de', 'Parkett für 38 € pro m²', 'Parkett, der Quadratmeter zu 38 €', 'pass'],
    ['es-ES', 'Clases por 25 € al mes', 'Clases por 25 €', 'fail | 25 €'],
    ['es-ES', 'Clases por 25 € al mes', 'Clases: cuota mensual de 25 €', 'pass'],
    ['id', 'Sewa kamera Rp150.000/hari', 'Sewa kamera Rp150.000', 'fail | Rp150.000'],
    ['id', 'Sewa kamera Rp150.000 per hari', 'Sewa kamera Rp150.000 sehari', 'pass'],
    ['fr', 'Café à 24 € le kilo', 'Café à 24 €', 'fail | 24 €'],
    ['vi', 'Phòng 450.000đ/đêm', 'Phòng 450.000đ', 'fail | 450.000đ'],
    ['zh-CN', '每公斤380元', '380元', 'fail | 380元'],
    ['ja', '1kgあたり500円', '500円', 'fail | 500円'],
    ['en', 'Candles at £9 each', 'Candles at £9', 'pass'],
    ['pt-BR', 'Em até 10x de R$ 39,90 sem juros', 'Em até 10x de R$ 39,90 sem juros', 'pass'],
  ])('%s: %s → %s: %s', (language, original, candidate, expected) => {
    expect(verdict(checkOfferRoles, { language, original, candidate })).toBe(expected);
  });
});

describe('a bound does not move', () => {
  test.each([
    ['en', '20% off before 5 December', '20% off up to and including 5 December', 'fail | 5 December'],
    ['de', '20 % Rabatt vor dem 5. Dezember', '20 % Rabatt bis einschließlich 5. Dezember', 'fail | 5. Dezember'],
    ['de', '20 % Rabatt bis 5. Dezember', '20 % Rabatt bis einschließlich 5. Dezember', 'pass'],
    ['vi', 'Giảm 20% trước ngày 5/12', 'Giảm 20% đến hết ngày 5/12', 'fail | 5/12'],
    ['en', '20% off before 5 December', '20% off if you order before 5 December', 'pass'],
    ['en', 'Spend £50 and get £5 off', 'Get £5 off for every £50 you spend', 'fail | £50'],
    ['en', 'Free mug from £40', 'A free mug with every order over £40', 'pass'],
    ['id', 'Gratis ongkir min. Rp100.000', 'Gratis ongkir setiap belanja minimal Rp100.000', 'pass'],
    ['es-ES', 'Regalo a partir de 40 €', 'Regalo por cada 40 €', 'fail | 40 €'],
    ['zh-CN', '满200元减30元', '每满200元减30元', 'fail | 200元'],
    ['ja', '5,000円以上で500円引き', '5,000円ごとに500円引き', 'fail | 5,000円'],
    ['zh-CN', '每满200元减30元', '满200元减30元', 'pass'],
  ])('%s: %s → %s: %s', (language, original, candidate, expected) => {
    expect(verdict(checkOfferRoles, { language, original, candidate })).toBe(expected);
  });
});
