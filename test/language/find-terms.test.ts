import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConcepts, findTerms } from '../../src/language/find-terms.ts';
import type { LexiconList } from '../../src/language/lexicon-lists.ts';

const concepts = (language: string, list: LexiconList, text: string) =>
  findConcepts(text, language, list).map((term) => `${term.concept}: ${term.text}`);

describe('one concept in every language', () => {
  test.each<[string, LexiconList, string, string]>([
    ['en', 'giveaway', 'Free delivery over £40', 'free-shipping: Free delivery'],
    ['id', 'giveaway', 'Gratis ongkir min. Rp100.000', 'free-shipping: Gratis ongkir'],
    ['ms', 'giveaway', 'Penghantaran percuma', 'free-shipping: Penghantaran percuma'],
    ['vi', 'giveaway', 'Miễn phí vận chuyển', 'free-shipping: Miễn phí vận chuyển'],
    ['vi', 'giveaway', 'mien phi van chuyen', 'free-shipping: mien phi van chuyen'],
    ['th', 'giveaway', 'ส่งฟรีทั่วไทย', 'free-shipping: ส่งฟรี'],
    ['es-MX', 'giveaway', 'Envío gratis', 'free-shipping: Envío gratis'],
    ['es-ES', 'giveaway', 'sin gastos de envío', 'free-shipping: sin gastos de envío'],
    ['pt-BR', 'giveaway', 'frete grátis', 'free-shipping: frete grátis'],
    ['zh-CN', 'giveaway', '全场包邮', 'free-shipping: 包邮'],
    ['zh-TW', 'giveaway', '滿 800 免運費', 'free-shipping: 免運費'],
    ['ja', 'giveaway', '送料無料です', 'free-shipping: 送料無料'],
    ['ko', 'giveaway', '무료배송 이벤트', 'free-shipping: 무료배송'],
    ['de', 'giveaway', 'kostenloser Versand', 'free-shipping: kostenloser Versand'],
    ['fr', 'giveaway', 'frais de port offerts', 'free-shipping: frais de port offerts'],
    ['en', 'terms', 'one per household', 'household: one per household'],
    ['zh-CN', 'terms', '指定商品', 'selected-items: 指定商品'],
    ['de', 'terms', 'nur für Neukunden', 'new-customers-only: nur für Neukunden'],
    ['en', 'guarantee', 'our bestsellers', 'bestseller: bestsellers'],
    ['fr', 'guarantee', 'satisfait ou remboursé', 'money-back: satisfait ou remboursé'],
  ])('%s %s: %s', (language, list, text, expected) => {
    expect(concepts(language, list, text)).toContain(expected);
  });
});

describe('words that only look like it', () => {
  test.each<[string, LexiconList, string]>([
    ['en', 'giveaway', 'Feel free to try our sugar-free gift ideas'],
    ['en', 'scarcity', 'One step left. Nothing left out.'],
    ['en', 'urgency', 'No rush, it is built to last.'],
    ['en', 'reader-has-cart', 'Add one to your cart'],
    ['en', 'reader-new', 'For new customers: new arrivals'],
    ['th', 'giveaway', 'โปรดทราบ ตลาดเปิดแล้ว'],
    ['th', 'negation', 'ทำอย่างดี'],
    ['zh-CN', 'guarantee', '第一次来'],
    ['vi', 'slang', 'cung mau voi don truoc'],
  ])('%s %s: %s', (language, list, text) => {
    expect(concepts(language, list, text)).toEqual([]);
  });
});

test('the longest of overlapping terms, once', () => {
  expect(concepts('en', 'giveaway', 'A free gift card for you')).toEqual(['gift-card: free gift card']);
  expect(concepts('en', 'giveaway', 'free shipping and free returns')).toEqual([
    'free-shipping: free shipping',
    'free-returns: free returns',
  ]);
});

test('English is heard in every language, Malay in Malaysian English; Malay and Indonesian apart', () => {
  expect(concepts('th', 'urgency', 'Last chance นะคะ')).toEqual(['last-chance: Last chance']);
  expect(concepts('en-MY', 'terms', 'Untuk pelanggan baru, T&Cs apply')).toEqual([
    'new-customers-only: pelanggan baru',
    'tcs-apply: T&Cs apply',
  ]);
  expect(concepts('ms', 'giveaway', 'gratis ongkir')).toEqual(['free: gratis']);
  expect(concepts('xx', 'urgency', 'Hurry!')).toEqual(['hurry: Hurry']);
});

test('offsets are into the text as it was given', () => {
  const text = 'A\u0301h! Don’t mi\u200bss ｆｒｅｅ shipping';
  for (const list of ['urgency', 'giveaway'] as const) {
    const [term] = findTerms(text, 'en', list);
    expect(text.slice(term?.start, term?.end)).toBe(term?.text);
  }
  expect(findTerms(text, 'en', 'giveaway')).toEqual([
    { concept: 'free-shipping', start: 17, end: 30, text: 'ｆｒｅｅ shipping' },
  ]);
});

test('any text: inside it, in order, no overlaps', () => {
  const words = fc.constantFrom(
    'last chance',
    'free',
    'gift',
    '限时',
    'รีบ',
    '놓치지 마세요',
    '​',
    '\ud83d',
    'don’t miss',
    '-',
    '…',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      let end = 0;
      for (const term of findTerms(text, 'zh-CN', 'urgency')) {
        expect(term.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(term.start, term.end)).toBe(term.text);
        end = term.end;
      }
    }),
  );
});
