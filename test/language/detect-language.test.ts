import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { baseLanguage } from '../../src/language/language-tag.ts';

describe('short and hard', () => {
  test.each([
    ['Winter socks are here', 'en'],
    ['Your cart is waiting: RM3 off when you spend RM15', 'en'],
    ['Yuk checkout keranjangmu', 'id'],
    ['Gratis ongkir min. belanja Rp50.000', 'id'],
    ['Kak, mau checkout sekarang atau order besok?', 'id'],
    ['Jom shopping, diskaun RM8', 'ms'],
    ['Potongan RM3 untuk pesanan pertama', 'ms'],
    ['Cart you ada barang, spend RM50 dulu baru code jalan la', 'en-MY'],
    ['Giảm 50K đơn từ 300K', 'vi'],
    ['Giam 50K don tu 300K, nhap ma VE15', 'vi'],
    ['ลดราคา 50%', 'th'],
    ['iPhone case ลด 50 บาท', 'th'],
    ['¡Órale! Envío gratis desde $599', 'es-MX'],
    ['Gastos de envío gratis desde 49 €, os esperamos', 'es-ES'],
    ['Oi, sumida! Frete grátis', 'pt-BR'],
    ['Os teus portes são grátis', 'pt-PT'],
    ['全场包邮，满200减30', 'zh-CN'],
    ['全館免運，滿 300 折 50', 'zh-TW'],
    ['セール開催中', 'ja'],
    ['送料無料！新商品入荷', 'ja'],
    ['무료배송 이벤트', 'ko'],
    ['Versand kostenlos ab 25 €', 'de'],
    ['Livraison offerte dès 35 €', 'fr'],
    ['Ostrzegamy przed sprzedażą w sklepie', 'pl'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });
});

test('tokens and links say nothing; nothing at all is English with no confidence', () => {
  expect(detectLanguage('{{first_name}} https://shop.example/the-best-of-the-year').confidence).toBe(0);
  expect(detectLanguage('')).toEqual({ language: 'en', confidence: 0 });
  expect(detectLanguage('🎂 20%')).toEqual({ language: 'en', confidence: 0 });
  expect(detectLanguage('Kak, pesanan {{ order.number }} belum dibayar ya').language).toBe('id');
});

test('eight thousand characters are read to the end', () => {
  const languages = ['Your basket is waiting. '.repeat(330), '한'.repeat(8000)].map(
    (text) => detectLanguage(text).language,
  );
  expect(languages).toEqual(['en', 'ko']);
});

interface Text {
  readonly title: string | null;
  readonly body: string;
}
interface Case extends Text {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly original: Text;
  readonly candidate: Text;
}

const folder = process.env['CASES_DIR'];
const lines = (name: string): readonly Case[] =>
  folder === undefined
    ? []
    : readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Case);

describe.skipIf(folder === undefined)('the development texts (CASES_DIR)', () => {
  test('at most one in fifty is taken for another language', () => {
    const texts = [
      ...lines('messages.jsonl').map((one) => [one.language, one] as const),
      ...lines('pairs.jsonl').map((one) => [one.language, one.original] as const),
      ...lines('pairs.jsonl')
        .filter((one) => !one.kind.includes('changed-language'))
        .map((one) => [one.language, one.candidate] as const),
    ];
    const wrong = texts.filter(
      ([language, { title, body }]) =>
        baseLanguage(detectLanguage(`${title ?? ''}\n${body}`).language) !== baseLanguage(language),
    );
    expect(texts.length).toBeGreaterThan(250);
    expect(wrong.length / texts.length).toBeLessThanOrEqual(0.02);
  });
});
