import { expect, test } from 'vitest';
import { isUnspaced, scriptsOf } from '../../src/language/script.ts';

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
