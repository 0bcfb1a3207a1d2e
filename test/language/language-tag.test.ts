import { expect, test } from 'vitest';
import { baseLanguage, languageName, lexiconCodes, sameLanguage } from '../../src/language/language-tag.ts';

test('whose words a tag brings', () => {
  expect(['en', 'en-MY', 'zh-TW', 'es-MX', 'xx'].map(lexiconCodes)).toEqual([
    ['en'],
    ['en', 'ms'],
    ['zh', 'en'],
    ['es', 'en'],
    ['xx', 'en'],
  ]);
});

test('one language or two', () => {
  expect([
    sameLanguage('zh-CN', 'zh-TW'),
    sameLanguage('es', 'es-MX'),
    sameLanguage('en-MY', 'ms'),
    sameLanguage('en-MY', 'en'),
    sameLanguage('id', 'ms'),
    sameLanguage('en-MY', 'id'),
  ]).toEqual([true, true, true, true, false, false]);
});

test('names for people, whatever the tag', () => {
  expect(['ms', 'en-MY', 'pt-BR', 'not a tag'].map(languageName)).toEqual([
    'Malay',
    'Malaysian English',
    'Brazilian Portuguese',
    'not a tag',
  ]);
  expect(baseLanguage('PT-br')).toBe('pt');
});
