import { describe, expect, it } from 'vitest';
import { fitted } from '../../../../src/agents/template/compose/spacing.ts';

describe('a phrase filled as its script is spaced', () => {
  it.each([
    ['Thai goods join the words around them', 'th', 'ดู {item} ได้เลย', { item: 'สบู่ขมิ้น' }, 'ดูสบู่ขมิ้นได้เลย'],
    ['an abbreviation keeps its space', 'th', 'สั่ง {item} อีก', { item: 'ข้าว 5 กก.' }, 'สั่งข้าว 5 กก. อีก'],
    ['a Latin name keeps both', 'th', 'ดู {item} ได้เลย', { item: 'Ember X' }, 'ดู Ember X ได้เลย'],
    ['what begins a sentence stays apart', 'th', '{item} ราคาลงแล้ว', { item: 'สบู่ขมิ้น' }, 'สบู่ขมิ้น ราคาลงแล้ว'],
    ['a shop stays apart', 'th', 'ติดตาม {shop} นะคะ', { shop: 'ร้านขมิ้น' }, 'ติดตาม ร้านขมิ้น นะคะ'],
    ['a Japanese name with a space is set in brackets', 'ja', '{item}を見る', { item: '木皿 中' }, '「木皿 中」を見る'],
    ['one without is not', 'ja', '{item}を見る', { item: '木皿' }, '木皿を見る'],
    ['nor is one before a colon', 'ja', 'カート：{item}', { item: '木皿 中' }, 'カート：木皿 中'],
    ['Chinese sets figures off where the value does', 'zh-TW', '{item}還在', { item: '書桌 120cm' }, '書桌 120cm 還在'],
    ['and leaves them close where it does not', 'zh-CN', '{item}还在', { item: '书桌120cm' }, '书桌120cm还在'],
    [
      'a Portuguese shop is a loja',
      'pt',
      'Obrigado por comprar na {shop}.',
      { shop: 'CasaLar' },
      'Obrigado por comprar na CasaLar.',
    ],
    ['other scripts are filled as they are', 'de', '{item} ansehen', { item: 'Stuhl' }, 'Stuhl ansehen'],
  ])('%s', (_, language, phrase, values, expected) => {
    expect(fitted(phrase, values as Readonly<Record<string, string>>, language)).toBe(expected);
  });
});

describe('a shop’s name in Portuguese', () => {
  it.each([
    ['Obrigado por comprar na {shop}.', 'Obrigado por comprar no Café da Serra.'],
    ['Boas-vindas à {shop}', 'Boas-vindas ao Café da Serra'],
    ['Faz tempo que você não passa pela {shop}.', 'Faz tempo que você não passa pelo Café da Serra.'],
    ['Para quem segue a {shop}', 'Para quem segue o Café da Serra'],
  ])('%s', (phrase, expected) => {
    expect(fitted(phrase, { shop: 'Café da Serra' }, 'pt-BR', ['café'])).toBe(expected);
  });
});
