import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/domain/template.ts';
import { checkBorrowed } from '../../src/guard/borrowed.ts';
import { type GuardCase, guardInput } from './guard-case.ts';

const said = (one: GuardCase, references: readonly Template[] = []) => {
  const { status, found } = checkBorrowed({ ...guardInput(one), references });
  return [status, ...found.map((span) => span.text)].join(' | ');
};
const reference = (body: string): Template => ({ title: null, body });

describe('another shop signs the text', () => {
  test.each([
    ['en', 'Thanks for following Juno & Jute.', 'Thanks for following Moss & Pine.', 'Moss & Pine'],
    ['en', 'Tally Tea: your code is here. tally.example', 'Brew Barn: your code is here. tally.example', 'Brew Barn'],
    ['th', 'ขอบคุณที่ติดตามร้านเรือนไม้หอมค่ะ', 'ขอบคุณที่ติดตามบ้านเทียนละมุนค่ะ', 'บ้านเทียนละมุน'],
    ['es-ES', 'Gracias por seguir a Nopal Verde.', 'Gracias por seguir a Casa Azul.', 'Casa Azul'],
    ['de', 'danke für Ihre Bestellung bei Bergkante.', 'danke für Ihre Bestellung bei Nordlicht.', 'Nordlicht'],
    ['zh-CN', '【橘子数码】新品上架', '【苹果数码城】新品上架', '苹果数码城'],
    ['en', 'Hello,\n\nnews.\n\nCedar Cycle Parts', 'Hello,\n\nmore news.\n\nBirch Lane Books', 'Birch Lane Books'],
  ])('%s: %s → %s', (language, original, candidate, name) => {
    expect(said({ language, original, candidate })).toBe(`fail | ${name}`);
  });
});

describe('the same shop, or no shop', () => {
  test.each([
    ['en', 'Thanks for following Juno & Jute.', 'Thanks for following us.'],
    ['en', 'Hello from Juno & Jute', 'Juno & Jute: hello'],
    ['en', 'Reminder: your cart is waiting', 'Good news: your cart is waiting'],
    ['en', 'Regards,\nManagement\nOstrich & Co.', 'Thank you,\n\nOstrich & Co.'],
    ['de', 'Das Kissen Fuchs & Hase liegt im Warenkorb.', 'Fuchs & Hase wartet im Warenkorb.'],
    ['th', 'ขอบคุณที่ติดตามร้านเรือนไม้หอมค่ะ', 'ขอบคุณที่ติดตามร้านเราค่ะ'],
    ['en', 'Your order from Moss is here', 'Your order from Juno is here'],
  ])('%s: %s → %s', (language, original, candidate) => {
    const facts = candidate.includes('Juno is') ? ['We are called Juno now'] : [];
    expect(said({ language, original, candidate, facts })).toBe('pass');
  });
});

describe('what was shown to the writer', () => {
  test('eight words in a row are borrowed, seven are not', () => {
    const shown = [reference('We sew raincoats for dogs in Leeds and post them on Mondays.')];
    expect([
      said({ original: 'Coats for dogs.', candidate: 'We sew raincoats for dogs in Leeds and mean it.' }, shown),
      said({ original: 'Coats for dogs.', candidate: 'We sew raincoats for dogs in Leeds. See them.' }, shown),
    ]).toEqual(['fail | We sew raincoats for dogs in Leeds and', 'pass']);
  });

  test('twenty characters in a row where no spaces are written', () => {
    const shown = [reference('手工线装本从三十八元起，看看你喜欢哪一种纸，随时欢迎你')];
    const candidate = '手工线装本从三十八元起，看看你喜欢哪一种纸';
    expect([
      said({ language: 'zh-CN', original: '线装本', candidate }, shown),
      said({ language: 'zh-CN', original: candidate, candidate }, shown),
    ]).toEqual(['fail | 手工线装本从三十八元起，看看你喜欢哪一种纸', 'pass']);
  });

  test('a name, a code or a link of a reference', () => {
    const shown = [reference('Loom & Lark: use LARK15 at loom.example/lark today.')];
    expect([
      said({ original: 'See our sheets', candidate: 'Sheets as at Loom & Lark' }, shown),
      said({ original: 'See our sheets', candidate: 'Sheets with LARK15' }, shown),
      said({ original: 'See our sheets', candidate: 'Sheets at loom.example/lark' }, shown),
      said({ original: 'LARK15 at Loom & Lark', candidate: 'Loom & Lark has LARK15' }, shown),
    ]).toEqual(['fail | Loom & Lark', 'fail | LARK15', 'fail | loom.example/lark', 'pass']);
  });
});

describe('words of the task', () => {
  test.each([
    [
      'A word from a customer',
      "The original Text is not available, but the Marketer's wishes are allowed.",
      "fail | The original Text | the Marketer's",
    ],
    [
      'Your cart waits',
      'Here is the rewritten message: Your cart still waits.',
      'fail | Here is the rewritten message',
    ],
    ['購物車', '購物車還在。Call to action: 回到購物車', 'fail | Call to action'],
    ['Read the original text of the letter', 'The original text of the letter, online', 'pass'],
    ['New mugs', 'Here is 10% off, from the original potters', 'pass'],
    ['New mugs', 'A new version of our mug', 'pass'],
  ])('%s → %s', (original, candidate, expected) => {
    expect(said({ language: 'en', original, candidate })).toBe(expected);
  });
});
