import { describe, expect, it } from 'vitest';
import { readOffer } from '../../../../src/agents/template/offer/read-offer.ts';
import { headline, offerPhrase } from '../../../../src/agents/template/offer/say-offer.ts';
import { phraseBook } from '../../../../src/language/phrases.ts';

function read(text: string, language = 'en', register = '') {
  const words = phraseBook(language)?.offer;
  if (words === undefined) throw new Error(`no book for ${language}`);
  return { words, offer: readOffer(text, language, words, null, register) };
}

describe('a voucher taken apart', () => {
  it.each([
    ['10% off first order, min. spend £60, code HELLO10', '10% off your first order', '£60', 'HELLO10', null, []],
    ['£4 off orders over £20, until 30 November', '£4 off orders over £20', null, null, 'until 30 November', []],
    [
      '15% off any coat for new followers, code WETNOSE, until 20 December',
      '15% off any coat for new followers',
      null,
      'WETNOSE',
      'until 20 December',
      [],
    ],
    [
      '12% off full-price gear, sale items excluded, code TRAIL12, T&Cs apply',
      '12% off full-price gear',
      null,
      'TRAIL12',
      null,
      ['sale items excluded', 'T&Cs apply'],
    ],
    [
      '20% off sitewide (min spend $50) with code SAVE20 until 5 Dec',
      '20% off sitewide',
      '$50',
      'SAVE20',
      'until 5 Dec',
      [],
    ],
    [
      'Regulars get 15% off photo books with code ALBUM15 until 7 December',
      'Regulars get 15% off photo books',
      null,
      'ALBUM15',
      'until 7 December',
      [],
    ],
    ['Buy 3 cheeses, get 1 free', 'Buy 3 cheeses, get 1 free', null, null, null, []],
    ['▢▢ off, min spend ▢▢', '▢▢ off', '▢▢', null, null, []],
    ['$5 off $40, followers only, 11.11 – 13.11', '$5 off', '$40', null, null, ['for followers only', '11.11 – 13.11']],
    ['Buy 4 get 1 free – 20 Nov – 30 Nov', 'Buy 4 get 1 free', null, null, null, ['20 Nov – 30 Nov']],
    ['£15 off £90 / code FERN15 / one use per customer', '£15 off', '£90', 'FERN15', null, ['one use per customer']],
    [
      'Free returns; 12% off orders over £30, code KILN12',
      '12% off orders over £30',
      null,
      'KILN12',
      null,
      ['Free returns'],
    ],
    ['NEW CUST: $8 off $60', '$8 off', '$60', null, null, ['for new customers']],
    ['10% off 2nd order, valid till 15 Dec', '10% off your 2nd order', null, null, 'until 15 Dec', []],
    ['$5 off next order $40+, code THX5', '$5 off your next order of $40 or more', null, 'THX5', null, []],
    ['Followers: 2 for 1 on ink, until 12 Dec', 'For followers: 2 for 1 on ink', null, null, 'until 12 Dec', []],
    ['Coffee Circle members: free delivery', 'Coffee Circle members: free delivery', null, null, null, []],
    ['Send 3 knives, pay for 2, postage included', 'Send 3 knives, pay for 2', null, null, null, ['postage included']],
  ])('%s', (text, head, minimum, code, end, conditions) => {
    const { offer } = read(text);
    expect([offer.head, offer.minimum, offer.code, offer.end, offer.conditions]).toEqual([
      head,
      minimum,
      code,
      end,
      conditions,
    ]);
  });

  it.each([
    [
      '15 % de descuento en narrativa con el código VUELVE15, hasta el 15 de diciembre',
      'es',
      '15 % de descuento en narrativa',
      'VUELVE15',
      'hasta el 15 de diciembre',
    ],
    [
      'Diskon Rp25.000 min. belanja Rp200.000, kode BALIK25, sampai 10 Desember',
      'id',
      'Diskon Rp25.000',
      'BALIK25',
      'sampai 10 Desember',
    ],
    ['老客满300减40，12月10日前有效', 'zh-CN', '老客满300减40', null, '12月10日前有效'],
    [
      '5 € Rabatt ab 30 €, Code TEE5, gültig bis 15. Dezember',
      'de',
      '5 € Rabatt ab 30 €',
      'TEE5',
      'gültig bis 15. Dezember',
    ],
    ['Giảm 15% cho đơn từ 300.000đ, mã VE15, đến 20/12', 'vi', 'Giảm 15%', 'VE15', 'đến 20/12'],
  ])('%s', (text, language, head, code, end) => {
    const { offer } = read(text, language);
    expect([offer.head, offer.code, offer.end]).toEqual([head, code, end]);
  });

  it('reads a price with what it was', () => {
    expect(read('Meridian 38L carry-on $129 (was $159)').offer.prices).toEqual({
      item: 'Meridian 38L carry-on',
      now: '$129',
      before: '$159',
    });
    expect(read('Botas Sierra: 69,90 € (antes 89,90 €)', 'es').offer.prices).toEqual({
      item: 'Botas Sierra',
      now: '69,90 €',
      before: '89,90 €',
    });
  });

  it('tells a price from a deal, whatever stands between an item and its price', () => {
    const prices = (text: string, language = 'en') => read(text, language).offer.prices;
    expect(prices('Summit jacket, now £129, was £169')).toEqual({ item: 'Summit jacket', now: '£129', before: '£169' });
    expect(prices('Duvet cover, king: £95 (was £125)')).toEqual({
      item: 'Duvet cover, king',
      now: '£95',
      before: '£125',
    });
    expect(prices('Any 3 jars for £12')).toBe(null);
    expect(prices('New customers: flea check £10 (was £25)')).toBe(null);
    expect(prices('Liquidificador Jaci R$ 219 à vista no Pix (antes R$ 269)', 'pt')).toBe(null);
  });

  it('speaks to the reader in the form of address of the message', () => {
    expect(read('Envío gratis en el primer pedido desde 40 €', 'es', 'usted').offer.head).toBe(
      'Envío gratis en su primer pedido desde 40 €',
    );
    expect(read('Envío gratis en el primer pedido desde 40 €', 'es').offer.head).toBe(
      'Envío gratis en el primer pedido desde 40 €',
    );
  });
});

describe('the offer said again', () => {
  it.each([
    ['RM3 off, min spend RM15', 'en', 'RM3 off when you spend RM15 or more'],
    ['RM5 off next order, min spend RM40', 'en', 'RM5 off your next order of RM40 or more'],
    [
      'Diskon Rp25.000 min. belanja Rp200.000, kode BALIK25',
      'id',
      'Diskon Rp25.000 dengan min. belanja Rp200.000 pakai kode BALIK25',
    ],
    ['满300减40，12月10日前有效', 'zh-CN', '满300减40，12月10日前有效'],
  ])('%s', (text, language, said) => {
    const { offer, words } = read(text, language);
    expect(offerPhrase(offer, words)).toBe(said);
  });

  it.each([
    ['Free sketch pad with any order over $30 for new followers', 50, 'Free sketch pad with any order over $30'],
    ['New followers and old: RM15 off yoga mats over RM90, code MATLOVE', 50, 'RM15 off yoga mats over RM90'],
    ['Envío gratis en compras mayores a $599', 20, null],
  ])('%s in a title of %i', (text, limit, title) => {
    const { offer, words } = read(text, text.startsWith('Env') ? 'es' : 'en');
    expect(headline(offer, words, limit)).toBe(title);
  });
});

describe('a voucher that is a price', () => {
  it.each([
    ['fr', 'Trench Galet à 69 € au lieu de 95 €', 'Trench Galet', '69 €', '95 €'],
    ['vi', 'Đèn đọc sách Mực còn 159.000đ, giá cũ 219.000đ', 'Đèn đọc sách Mực', '159.000đ', '219.000đ'],
    ['th', 'หูฟัง Breeze เหลือ 890 บาท จากเดิม 1,290 บาท', 'หูฟัง Breeze', '890 บาท', '1,290 บาท'],
    ['zh-CN', '轻羽外套现价199元，原价269元', '轻羽外套', '199元', '269元'],
    ['de', 'Regal Nord jetzt 59 €, vorher 79 €', 'Regal Nord', '59 €', '79 €'],
    ['en', 'Perch desk lamp £39, was £55', 'Perch desk lamp', '£39', '£55'],
  ])('%s: %s', (language, text, item, now, before) => {
    const { offer } = read(text, language);
    expect(offer.prices).toEqual({ item, now, before });
    expect(offer.conditions).toEqual([]);
  });
});

it('keeps what is bought and what is free for it together', () => {
  const { offer } = read('2 pots de confiture achetés, le 3e offert', 'fr');
  expect(offer.head).toBe('2 pots de confiture achetés, le 3e offert');
});
