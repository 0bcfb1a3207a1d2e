import { describe, expect, test } from 'vitest';
import { NO_BRAND } from '../../src/domain/brief.ts';
import { checkBrand } from '../../src/guard/brand.ts';
import { checkEmpty } from '../../src/guard/empty.ts';
import { checkLanguage } from '../../src/guard/language.ts';
import { checkLength } from '../../src/guard/length.ts';
import { checkShouting } from '../../src/guard/shouting.ts';
import { checkSmsParts } from '../../src/guard/sms-parts.ts';
import { guardInput, verdict } from './guard-case.ts';

describe('empty', () => {
  test.each([
    ['', 'fail'],
    [' \n\t', 'fail'],
    ['\u200b\u200d\ufeff', 'fail'],
    ['\u3164', 'fail'],
    ['{{name}}', 'pass'],
    ['🎂', 'fail'],
    ['{', 'fail'],
    ['.', 'fail'],
  ])('%j: %s', (candidate, status) => {
    expect(checkEmpty(guardInput({ original: 'x', candidate })).status).toBe(status);
  });
});

describe('brand', () => {
  const brand = { ...NO_BRAND, avoid: ['cheap', 'deal of the day'], keep: ['Leeds'] };
  test('a word to avoid, as a word and in any case', () => {
    const original = 'Coats from Leeds';
    expect([
      verdict(checkBrand, { brand, original, candidate: 'CHEAP coats from Leeds' }),
      verdict(checkBrand, { brand, original, candidate: 'Cheapest? Deal  of the day from Leeds' }),
      verdict(checkBrand, { brand, original, candidate: 'Cheapskates like Leeds' }),
    ]).toEqual(['fail | CHEAP', 'fail | Deal  of the day', 'pass']);
  });

  test('a word to keep stays where it was', () => {
    expect([
      verdict(checkBrand, { brand, original: 'Coats from Leeds', candidate: 'Coats' }),
      verdict(checkBrand, { brand, original: 'Coats', candidate: 'Coats for dogs' }),
    ]).toEqual(['fail', 'pass']);
  });
});

describe('length and SMS parts', () => {
  const long = 'word '.repeat(40).trim();
  test('a limit that the original kept', () => {
    const push = { title: 'Tea', body: 'New tea is here.' };
    expect([
      verdict(checkLength, { original: push, candidate: { title: 'Tea', body: long } }),
      verdict(checkLength, {
        original: { title: 'Tea', body: `${long} more` },
        candidate: { title: 'Tea', body: long },
      }),
      verdict(checkLength, { original: push, candidate: { title: 't'.repeat(51), body: 'New tea.' } }),
      verdict(checkLength, { channel: 'chat', original: push, candidate: { title: null, body: long } }),
    ]).toEqual(['warn', 'pass', 'warn', 'pass']);
  });

  test('an accent that doubles the price', () => {
    const original = 'Tally Tea: your tea is waiting, and so is your cup. Order at tally.example';
    const check = checkSmsParts(
      guardInput({ channel: 'sms', original, candidate: original.replace('is your', 'is yóur') }),
    );
    expect(check).toEqual({
      name: 'sms-parts',
      status: 'warn',
      detail:
        'It takes 2 SMS parts and took 1. One letter or sign outside the SMS alphabet makes the whole text dearer.',
      found: [],
    });
    expect(verdict(checkLength, { channel: 'sms', original, candidate: original.replace('is your', 'is yóur') })).toBe(
      'warn',
    );
    expect(verdict(checkSmsParts, { channel: 'push', original: 'x', candidate: long })).toBe('pass');
  });
});

describe('shouting', () => {
  test.each([
    ['Now $42 (was $56): Alder lamp', 'NOW $42 (WAS $56): ALDER LAMP ON YOUR LIST', 'warn'],
    ['NOW $42 (WAS $56): ALDER LAMP', 'NOW $42 (WAS $56): ALDER LAMP', 'pass'],
    ['New tea.', 'New tea!!!', 'warn | !!!'],
    ['New tea.', 'New tea! See it! Try it! Buy it!', 'warn'],
    ['New tea.', 'New tea! See it.', 'pass'],
    ['New tea.', 'Buy now. Buy now. Buy now.', 'warn | Buy now | Buy now | Buy now'],
    ['Use SAVE20 at SHOP.EXAMPLE/SALE', 'Use SAVE20 at SHOP.EXAMPLE/SALE, please', 'pass'],
    ['ดูสินค้า', 'กดเลย!!! ดูสินค้า', 'warn | !!!'],
  ])('%s → %s: %s', (original, candidate, expected) => {
    expect(verdict(checkShouting, { original, candidate })).toBe(expected);
  });
});

describe('language', () => {
  const english = 'Thank you for buying our clay pot. Soak it overnight before the first use.';
  const malay = 'Terima kasih beli periuk tanah liat kami. Rendam semalaman sebelum guna kali pertama.';
  test.each([
    ['ms', malay, english, 'fail'],
    ['ms', malay, 'Terima kasih kerana membeli. Rendam semalaman dahulu.', 'pass'],
    [
      'en-MY',
      'Cart you ada barang. Kena spend RM50 dulu baru code jalan.',
      'Your cart still ada barang, spend RM50 dulu.',
      'pass',
    ],
    ['en', malay, malay, 'pass'],
    ['th', 'ขอบคุณค่ะ', 'Sale 9.9 ขอบคุณค่ะ', 'pass'],
    ['th', 'ขอบคุณค่ะ', 'Shop now', 'fail'],
    ['de', 'Die Lampe liegt in Ihrem Warenkorb.', 'The lamp is still in your basket, check out now.', 'fail'],
    ['zh-CN', '您的订单待付款', '您的訂單待付款', 'fail'],
    ['zh-TW', '鑄鐵鍋的第一次保養', '铸铁锅的首次保养', 'fail'],
    ['zh-HK', '鑄鐵鍋的第一次保養', '鑄鐵鍋首次保養', 'pass'],
    ['zh-CN', '新茶上市，欢迎品尝', '新茶上市，歡迎品尝', 'warn'],
    ['zh-CN', '新茶上市，「龍鳳堂」欢迎您', '「龍鳳堂」新茶上市，欢迎您', 'pass'],
    ['zh', '鑄鐵鍋的第一次保養', '铸铁锅的首次保养', 'fail'],
    ['pt-PT', 'A tua encomenda espera no telemóvel.', 'Você finaliza no celular, com frete por nossa conta.', 'warn'],
    ['pt-BR', 'Você finaliza no celular.', 'Você finaliza no celular, sem pressa.', 'pass'],
    ['es-MX', 'Tu carrito te espera.', 'Tu cesta te espera.', 'pass'],
  ])('%s: %s → %s: %s', (language, original, candidate, status) => {
    expect(checkLanguage(guardInput({ language, original, candidate })).status).toBe(status);
  });

  test('says which', () => {
    expect(checkLanguage(guardInput({ language: 'ms', original: malay, candidate: english })).detail).toBe(
      'It reads as English, not Malay: write it in the customer’s language.',
    );
  });
});
