import { describe, expect, it } from 'vitest';
import { readOffer } from '../../../../src/agents/template/offer/read-offer.ts';
import { toldOffer, toldTitles } from '../../../../src/agents/template/offer/told-offer.ts';
import { phraseBook } from '../../../../src/language/phrases.ts';

function told(language: string, voucher: string, register = '') {
  const words = phraseBook(language)?.offer;
  if (words === undefined) throw new Error(`no phrases for ${language}`);
  const offer = readOffer(voucher, language, words, null, register);
  return [toldOffer(offer, words, register), toldTitles(offer, words)[0]];
}

describe('an offer said as a sentence whose verb stands last', () => {
  it.each([
    [
      'ja',
      '送料無料(3,500円以上のご注文、12月6日まで)',
      '3,500円以上のご注文で、送料無料です（12月6日まで）',
      '送料無料（3,500円以上、12月6日まで）',
    ],
    [
      'ja',
      '10%OFFクーポン（コード PEN10、12/8まで）',
      '10%OFFクーポンをご利用いただけます（コード PEN10、12/8まで）',
      '10%OFFクーポン（12/8まで）',
    ],
    [
      'ko',
      '첫 구매 1만원 할인 쿠폰 (8만원 이상, 코드 LENS1)',
      '8만원 이상 구매 시 첫 구매 1만원 할인 쿠폰을 드려요(코드 LENS1)',
      '첫 구매 1만원 할인 쿠폰(8만원 이상)',
    ],
    ['ko', '겨울 울양말 3켤레 12,900원', '겨울 울양말 3켤레 12,900원이에요', '겨울 울양말 3켤레 12,900원'],
  ])('%s: %s', (language, voucher, sentence, title) => {
    expect(told(language, voucher)).toEqual([sentence, title]);
  });

  it('keeps the form of address', () => {
    const voucher = '5만원 이상 구매 시 7,000원 할인, 12월 7일까지';
    expect(['합니다', '요'].map((register) => told('ko', voucher, register)[0])).toEqual([
      '5만원 이상 구매 시 7,000원 할인해 드립니다(12월 7일까지)',
      '5만원 이상 구매 시 7,000원 할인해 드려요(12월 7일까지)',
    ]);
  });

  it('says nothing where no verb is known, or the language has no such sentence', () => {
    expect([told('ja', '詰め合わせ福袋')[0], told('en', '10% off, min. spend £60')[0]]).toEqual([null, null]);
  });
});
