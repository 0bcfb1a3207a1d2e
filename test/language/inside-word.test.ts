import { expect, test } from 'vitest';
import { isInsideWord } from '../../src/language/inside-word.ts';

test.each([
  ['โปรดอ่านวิธีใช้', 'โปร', 'th', true],
  ['โปรแรงมาก', 'โปร', 'th', false],
  ['แจกันแก้ว', 'แจก', 'th', true],
  ['แจกฟรีไม่อั้น', 'แจก', 'th', false],
  ['考试用品', '试用', 'zh', true],
  ['大减价', '减价', 'zh', false],
  ['免费试用装', '试用', 'zh', false],
  ['フリーズドライの野菜', 'フリー', 'ja', true],
  ['タイムセール', 'セール', 'ja', false],
  ['大人気', '人気', 'ja', false],
  ['carefree', 'free', 'en', false],
])('%s: %s (%s) inside another word: %s', (text, word, language, inside) => {
  const start = text.indexOf(word);
  expect(isInsideWord(text, start, start + word.length, language)).toBe(inside);
});
