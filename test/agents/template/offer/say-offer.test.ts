import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOffer } from '../../../../src/agents/template/offer/read-offer.ts';
import { conditionSentences, headline, offerWithConditions } from '../../../../src/agents/template/offer/say-offer.ts';
import { phraseBook } from '../../../../src/language/phrases.ts';

function wordsOf(language: string) {
  const words = phraseBook(language)?.offer;
  if (words === undefined) throw new Error(`no book for ${language}`);
  return words;
}

function said(voucher: string, language: string): string {
  const words = wordsOf(language);
  return offerWithConditions(readOffer(voucher, language, words, null), words);
}

function titled(voucher: string, language: string, limit = 50): string | null {
  const words = wordsOf(language);
  return headline(readOffer(voucher, language, words, null), words, limit);
}

describe('a voucher as marketers type it, said in a sentence', () => {
  it.each([
    [
      'en',
      'Regulars: buy 3 boxes D24, get 1 box free, till 6 Dec, order with code HUAT4',
      'For regulars: buy 3 boxes D24, get 1 box free, till 6 Dec, order with code HUAT4',
    ],
    [
      'en',
      '$25 off a cleaning, existing patients, by 20 Dec, quote SMILE25',
      '$25 off a cleaning, existing patients, by 20 Dec, quote SMILE25',
    ],
    ['en', '3 for 2 on all socks (cheapest free) w/ SOCK3', '3 for 2 on all socks (cheapest free) with code SOCK3'],
    [
      'en',
      'Next order: get 12% off with NEXT12 (excl. sets; ends 31 Dec)',
      'Your next order: get 12% off (excl. sets; ends 31 Dec) with code NEXT12',
    ],
    ['en', 'FOLLOW15 = 15% off everything (not gift cards)', '15% off everything (not gift cards) with code FOLLOW15'],
    [
      'de',
      "3 Gläser kaufen, das günstigste gibt's gratis; gilt bis 31.12.",
      "3 Gläser kaufen, das günstigste gibt's gratis, gilt bis 31.12.",
    ],
    [
      'pt-BR',
      'Leve 3 queijos e pague 2 (o de menor valor sai de graça) usando QUEIJO3',
      'Leve 3 queijos e pague 2 (o de menor valor sai de graça) com o cupom QUEIJO3',
    ],
    ['en', 'Kilim runner 60x200: $119 (RRP $160), free returns', 'Kilim runner 60x200: $119 (RRP $160), free returns'],
    ['vi', 'Giảm 50k, mã GIAY50, HSD 10/12', 'Giảm 50k với mã GIAY50, đến hết 10/12'],
    [
      'ja',
      'みねザック30L 12,800円→9,980円（税込・数量限定なし）',
      'みねザック30L 12,800円→9,980円（税込・数量限定なし）',
    ],
    ['en', 'Show code TILL10 at the till for 10% off', 'Show code TILL10 at the till for 10% off'],
    [
      'en',
      'Free salmon with any box over £60 – reply SALMON to this mail by Thursday, while we have them',
      'Free salmon with any box over £60, reply SALMON to this mail by Thursday, while we have them',
    ],
    [
      'ms',
      'Beli 3 tudung bayar 2, sementara stok masih ada, tunjuk kod CP32 di kaunter',
      'Beli 3 tudung bayar 2, sementara stok masih ada, tunjuk kod CP32 di kaunter',
    ],
    [
      'id',
      'Diskon 25% cuci AC pertama (maks. Rp50rb), sebut kode DINGIN25',
      'Diskon 25% cuci AC pertama (maks. Rp50rb), sebut kode DINGIN25',
    ],
    [
      'pt-BR',
      'R$ 20 OFF na segunda compra acima de R$ 150 c/ cupom NINA20 – só até domingo',
      'R$ 20 OFF na segunda compra acima de R$ 150 com o cupom NINA20, só até domingo',
    ],
    [
      'es-MX',
      '20% en edredones (mínimo 2 piezas), de lunes a jueves, menciona BURBUJA20',
      '20% de descuento en edredones, mínimo 2 piezas, de lunes a jueves, menciona BURBUJA20',
    ],
    ['ja', '初回300円OFF(2,000円以上のご注文、12月10日まで)', '初回300円OFF（2,000円以上のお買い物）、12月10日まで'],
    [
      'ko',
      '전 상품 15% 할인(일부 품목 제외), 3만원 이상 구매 시, 코드 MOON15',
      '전 상품 15% 할인(일부 품목 제외, 3만원 이상), 코드 MOON15',
    ],
    [
      'de',
      'Kauf 3, zahl 2 auf alle Espressi, solange der Vorrat reicht',
      'Kauf 3, zahl 2 auf alle Espressi, solange der Vorrat reicht',
    ],
  ])('%s: %s', (language, voucher, expected) => {
    expect(said(voucher, language)).toBe(expected);
  });
});

describe('its title', () => {
  it.each([
    ['id', 'Potongan 50rb min. belanja 300rb (tidak berlaku untuk produk sale)', 'Potongan 50rb min. belanja 300rb'],
    [
      'en',
      'Halcyon Two bookshelf pair: £349 → £289 (black ash finish only)',
      'Halcyon Two bookshelf pair: £349 → £289',
    ],
    ['en', 'Add smoked salmon (200 g, worth £9) free to any box over £60', null],
    ['de', 'Kauf 3, zahl 2 auf alle Espressi, solange der Vorrat reicht', 'Kauf 3, zahl 2 auf alle Espressi'],
    ['th', 'ซื้อ 3 ก้อน แถม 1 ก้อน (คละกลิ่นได้) ใส่โค้ด SOAP4 ถึง 10 ธ.ค. จำกัด 1 สิทธิ์ต่อคน', 'ซื้อ 3 ก้อน แถม 1 ก้อน (คละกลิ่นได้)'],
  ])('%s: %s', (language, voucher, expected) => {
    expect(titled(voucher, language)).toBe(expected);
  });
});

describe('the brackets of a voucher', () => {
  const part = fc.constantFrom(
    '20% off',
    '10% off first order',
    'min. spend £60',
    'code SAVE20',
    'quote SAVE20',
    'until 5 Dec',
    '(new customers, code SAVE20, ends 5 Dec)',
    '(excl. sale; max £20)',
    '(cheapest free)',
    '[was £80]',
    '（限新客，12月10日前有效）',
    '(2,000円以上、12月10日まで)',
    '(sale items (and gift cards) excluded, one per person)',
    'T&Cs apply',
  );
  const joint = fc.constantFrom(', ', '; ', ' ', ' – ', '. ', '、', '，');
  const voucher = fc
    .array(fc.tuple(part, joint), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(([text, mark]) => `${text}${mark}`).join(''));

  it('are never cut in two', () => {
    fc.assert(
      fc.property(voucher, fc.constantFrom('en', 'ja', 'zh-CN', 'id', 'ko', 'th'), (text, language) => {
        const words = wordsOf(language);
        const offer = readOffer(text, language, words, null);
        const texts = [
          offerWithConditions(offer, words),
          conditionSentences(offer, '.'),
          ...[30, 50, 90].map((limit) => headline(offer, words, limit) ?? ''),
        ];
        expect(texts.filter((one) => !isBalanced(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const one of text) {
    const at = '(（['.indexOf(one);
    if (at >= 0) open.push(')）]'[at] ?? '');
    else if (')）]'.includes(one) && open.pop() !== one) return false;
  }
  return open.length === 0;
}
