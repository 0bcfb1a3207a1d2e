import { expect, test } from 'vitest';
import { countUnspaced, hasHan, hasUnspaced, isUnspaced, scriptsOf } from '../../src/language/script.ts';

test('how many letters of which script', () => {
  expect([...scriptsOf('iPhoneケース 新品 ลด')]).toEqual([
    ['Thai', 2],
    ['Kana', 2],
    ['Han', 2],
    ['Latin', 6],
  ]);
  expect([...scriptsOf('20% 🎂')]).toEqual([]);
});

test('whether words stand between spaces', () => {
  expect(['ลดราคา OFF', '新品上架', 'New 新品', '신상 입고', ''].map(isUnspaced)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each<[string, number, boolean]>([
  ['linen sheets', 0, false],
  ['린넨 시트', 0, false],
  ['麻のシーツ A4', 5, true],
  ['ぬの', 2, false],
  ['ผ้าปู', 5, false],
])('counts the letters of “%s” that are written without spaces', (text, count, han) => {
  expect([countUnspaced(text), hasUnspaced(text), hasHan(text)]).toEqual([count, count > 0, han]);
});
