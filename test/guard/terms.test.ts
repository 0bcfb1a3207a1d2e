import { describe, expect, it, test } from 'vitest';
import { checkTerms } from '../../src/guard/terms.ts';
import { type GuardCase, guardInput } from './guard-case.ts';

const said = (language: string, original: string, candidate: string, rest: Partial<GuardCase> = {}) =>
  checkTerms(guardInput({ language, original, candidate, ...rest })).status;

describe('a condition of the offer that is gone', () => {
  test.each([
    ['en', '20% off selected items', '20% off'],
    ['en', '20% off. New customers only.', '20% off'],
    ['en', 'RM10 off, one per household, T&Cs apply', 'RM10 off'],
    ['en', '12% off, excludes sale', '12% off everything'],
    ['en', '$10 off in the app only', '$10 off'],
    ['en', 'Free tote while stocks last', 'Free tote'],
    ['id', 'Diskon 20% untuk produk tertentu', 'Diskon 20%'],
    ['id', 'Gratis ongkir khusus pengguna baru. S&K berlaku.', 'Gratis ongkir'],
    ['ms', 'Diskaun 20% untuk item terpilih sahaja', 'Diskaun 20%'],
    ['vi', 'Giảm 20% một số sản phẩm, mỗi khách chỉ dùng 1 lần', 'Giảm 20%'],
    ['th', 'ลด 20% เฉพาะสินค้าที่ร่วมรายการ', 'ลด 20%'],
    ['es-MX', '20% de descuento en productos seleccionados. Aplican restricciones.', '20% de descuento'],
    ['es-ES', '20 % en tu primera compra', '20 % para ti'],
    ['pt-BR', '20% OFF em itens selecionados, um por CPF', '20% OFF'],
    ['zh-CN', '指定商品8折，每人限用一次', '8折优惠'],
    ['zh-TW', '新客滿 300 折 50', '滿 300 折 50'],
    ['ja', '対象商品が20%OFF、お一人様1回限り', '20%OFF'],
    ['ko', '일부 상품 20% 할인, 중복 할인 불가', '20% 할인'],
    ['de', '20 % auf ausgewählte Artikel', '20 % auf alles'],
    ['fr', '-20 % sur une sélection de pelotes', '-20 % sur les pelotes'],
  ])('%s: %s → %s', (language, original, candidate) => {
    expect(said(language, original, candidate)).toBe('fail');
  });
});

describe('a condition that is still said', () => {
  test.each([
    ['en', '20% off selected items', 'On select styles: 20% off'],
    ['en', 'RM10 off, one per household, T&Cs apply', 'RM10 off (once per household, terms apply)'],
    ['en', '12% off full-price gear, excludes sale', '12% off, sale items excluded'],
    ['en', '10% off for new customers', '10% off your first order'],
    ['id', 'Diskon 20% untuk produk tertentu', 'Produk pilihan diskon 20%'],
    ['es-ES', '20 % en una selección de botas', '20 % en botas seleccionadas'],
    ['zh-CN', '首单8折', '首次下单享8折'],
    ['de', 'Nur für Neukunden: 10 %', '10 % auf Ihre erste Bestellung'],
  ])('%s: %s → %s', (language, original, candidate) => {
    expect(said(language, original, candidate)).toBe('pass');
  });
});

test('the voucher brings its conditions where it is used, and only there', () => {
  const voucher = '15% off first order, selected items';
  expect([
    said('en', 'See our mugs', '15% off mugs', { voucher }),
    said('en', 'See our mugs', '15% off selected mugs and other items on your first order', { voucher }),
    said('en', 'See our mugs', 'See our new mugs', { voucher }),
  ]).toEqual(['fail', 'pass', 'pass']);
});

test('a text that offers nothing needs no conditions; thanks for a first order are none', () => {
  expect([
    said('en', '20% off your first order. T&Cs apply.', 'See our new mugs.'),
    said('en', 'Thanks for your first order. 10% off mugs.', '10% off mugs.'),
    said('en', 'Visit us in our shops. 10% off mugs.', '10% off mugs.'),
  ]).toEqual(['pass', 'pass', 'pass']);
});

test('an original that already left the voucher’s condition out is a warning', () => {
  const voucher = '15% off, selected items';
  expect([
    said('en', '15% off mugs', '15% off our mugs', { voucher }),
    said('en', '15% off selected mugs and other items', '15% off our mugs', { voucher }),
  ]).toEqual(['warn', 'fail']);
});

test('regulars need not be told that they are', () => {
  const offer = { original: '10% off for our regular customers', candidate: 'Your 10% off' };
  expect([
    checkTerms(guardInput({ ...offer, segment: 'frequent-buyers' })).status,
    checkTerms(guardInput({ ...offer, segment: 'new-followers' })).status,
  ]).toEqual(['pass', 'fail']);
});

describe('a first-order offer that regulars cannot use', () => {
  const toRegulars = (candidate: string, voucher: string | null = '1,000円OFF（8,000円以上）') =>
    said('ja', '新規会員様限定！初回5%OFF', candidate, { segment: 'repeat-buyers', voucher });

  test('is replaced by the voucher, and its condition goes with it', () => {
    expect(toRegulars('1,000円OFF（8,000円以上）')).toBe('pass');
  });

  test('does not lose its condition while it is still offered', () => {
    expect(toRegulars('5%OFF、さらに1,000円OFF（8,000円以上）')).toBe('fail');
    expect(toRegulars('5%OFF', null)).toBe('fail');
  });
});

describe('prices of some items, said without an amount', () => {
  const voucher = '矽膠面鏡 1,280 元（原價 1,680 元），至 12/20';
  const original = '部分商品售價自即日起調降，敬請查照。';
  const product = '矽膠面鏡';

  it('are said by naming the item with its price, not by the price alone', () => {
    expect([
      said('zh-TW', original, '矽膠面鏡現價 1,280 元，原價 1,680 元，優惠至 12/20。', { voucher, product }),
      said('zh-TW', original, '現價 1,280 元，原價 1,680 元，優惠至 12/20。', { voucher, product }),
    ]).toEqual(['pass', 'fail']);
  });

  it('stay a condition where the original gives an amount', () => {
    expect(said('zh-TW', '部分商品 8 折', '矽膠面鏡現價 1,280 元，原價 1,680 元', { voucher, product })).toBe('fail');
  });
});
