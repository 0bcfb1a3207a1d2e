import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/domain/figure/find-figures.ts';
import { sameFact } from '../../src/domain/figure/same-fact.ts';

const first = (text: string, language: string) => {
  const [figure] = findFigures(text, language);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
};

describe('one fact written twice', () => {
  test.each([
    ['RM3', 'en', 'RM 3.00', 'en', true],
    ['3 ringgit', 'ms', 'RM3', 'ms', true],
    ['1.000.000đ', 'vi', '1 triệu', 'vi', true],
    ['100K', 'vi', '100.000đ', 'vi', true],
    ['20rb', 'id', 'Rp20.000', 'id', true],
    ['20rb', 'id', 'Rp25.000', 'id', false],
    ['R$ 1.299,90', 'pt-BR', 'R$1299,90', 'pt-BR', true],
    ['满199', 'zh-CN', '满199元', 'zh-CN', true],
    ['NT$980', 'zh-TW', '980 元', 'zh-TW', true],
    ['S$12', 'en', 'RM12', 'en', false],
    ['S$12', 'en', '$12', 'en', true],
    ['€5', 'en', '$5', 'en', false],
    ['20%', 'en', 'one fifth off', 'en', true],
    ['八折', 'zh-CN', '20%', 'zh-CN', true],
    ['20%', 'en', '$20', 'en', false],
    ['30/11', 'fr', '30 novembre', 'fr', true],
    ['11月30日', 'zh-CN', '30 พ.ย.', 'th', true],
    ['30 Nov 2026', 'en', '30/11', 'en', true],
    ['30 Nov 2026', 'en', '30 Nov 2027', 'en', false],
    ['until 5/6', 'en', '6 May', 'en', true],
    ['until 5/6', 'en', '5 June', 'en', true],
    ['until 5/6', 'fr', '6 mai', 'fr', false],
    ['until the 5th', 'en', '5 December', 'en', true],
    ['18h', 'pt-BR', '18:00', 'pt-BR', true],
    ['6 pm', 'en', '18:00', 'en', true],
    ['午前10時', 'ja', '午後10時', 'ja', false],
    ['2 ทุ่ม', 'th', '20.00 น.', 'th', true],
    ['48 hours', 'en', '2 days', 'en', true],
    ['2件', 'zh-CN', '两件', 'zh-CN', true],
    ['2 kg', 'en', '2 g', 'en', false],
    ['2 kg', 'en', '2 bags', 'en', true],
    ['the 2nd bag', 'en', '2 bags', 'en', false],
    ['buy 2 get 1', 'en', '3 for 2', 'en', true],
    ['5 stars', 'en', '5 sao', 'vi', true],
    ['5 stars', 'en', '5 days', 'en', false],
  ])('%s (%s) and %s (%s): %s', (a, languageA, b, languageB, same) => {
    const [one, other] = [first(a, languageA), first(b, languageB)];
    expect([sameFact(one, other), sameFact(other, one)]).toEqual([same, same]);
  });
});
