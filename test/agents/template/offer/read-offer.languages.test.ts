import { describe, expect, it } from 'vitest';
import { readOffer } from '../../../../src/agents/template/offer/read-offer.ts';
import { headline, offerPhrase } from '../../../../src/agents/template/offer/say-offer.ts';
import { phraseBook } from '../../../../src/language/phrases.ts';

function wordsOf(language: string) {
  const words = phraseBook(language)?.offer;
  if (words === undefined) throw new Error(`no book for ${language}`);
  return words;
}

/** Language, voucher, how it is said whole, its title. */
const vouchers: readonly [string, string, string, string][] = [
  [
    'ko',
    '첫 구매 15% 할인, 30,000원 이상, 코드 TEA15',
    '첫 구매 15% 할인 (30,000원 이상), 코드 TEA15',
    '첫 구매 15% 할인 (30,000원 이상)',
  ],
  [
    'ko',
    '쿠폰 5,000원 (40,000원 이상, 12/15까지)',
    '쿠폰 5,000원 (40,000원 이상), 12/15까지',
    '쿠폰 5,000원 (40,000원 이상), 12/15까지',
  ],
  [
    'ja',
    '500円OFF、3,000円以上、12/25まで',
    '500円OFF（3,000円以上のお買い物）、12/25まで',
    '500円OFF（3,000円以上のお買い物）、12/25まで',
  ],
  ['zh-CN', '首单9折，满100可用，优惠码 TEA9', '首单9折，满100可用，结账输入 TEA9', '首单9折，满100可用'],
  [
    'zh-TW',
    '首購 85 折，滿 500 元可用，折扣碼 TEA85',
    '首購 85 折，滿 500 元可用，結帳輸入 TEA85',
    '首購 85 折，滿 500 元可用',
  ],
  ['zh-CN', '满300减40', '满300减40', '满300减40'],
  ['zh-CN', '满300减40，限护肤类', '满300减40', '满300减40，限护肤类'],
  [
    'th',
    'ลด 60 บาท เมื่อซื้อครบ 500 บาท ถึง 15 ธ.ค.',
    'ลด 60 บาท เมื่อซื้อครบ 500 บาท ถึง 15 ธ.ค.',
    'ลด 60 บาท เมื่อซื้อครบ 500 บาท ถึง 15 ธ.ค.',
  ],
];

describe('a voucher said again, its condition before its code', () => {
  it.each(vouchers)('%s: %s', (language, voucher, whole, title) => {
    const words = wordsOf(language);
    const offer = readOffer(voucher, language, words, null);
    expect(offerPhrase(offer, words)).toBe(whole);
    expect(headline(offer, words, 60)).toBe(title);
  });

  it('speaks of the reader’s next order in the reader’s form of address', () => {
    const words = wordsOf('de');
    const said = (register: string) => readOffer('5 € Rabatt auf nächste Bestellung', 'de', words, null, register).head;
    expect([said('du'), said('sie'), said('')]).toEqual([
      '5 € Rabatt auf deine nächste Bestellung',
      '5 € Rabatt auf Ihre nächste Bestellung',
      '5 € Rabatt auf die nächste Bestellung',
    ]);
  });
});
