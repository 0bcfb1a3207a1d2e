import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens, maskTokens, tokensEqual, unmaskTokens } from '../../src/domain/token.ts';
import { anyTemplateText, NASTY_TEXTS, TOKEN_SAMPLES } from './token-texts.ts';

const kindsAndTexts = (text: string) => findTokens(text).map(({ kind, text: token }) => `${kind} ${token}`);

describe('tokens of a text', () => {
  test.each(TOKEN_SAMPLES)('%s is one token, whole', (token) => {
    expect(findTokens(`Hello ${token} you`).map((one) => one.text)).toEqual([token]);
  });

  test.each([
    ['save 10% today and 20% off', []],
    ['Up to 50% off {amount}%', ['placeholder {amount}']],
    ['Pay at shop.example/o/{{id}}.', ['link shop.example/o/{{id}}']],
    ['See https://oak.example/a(b), or not', ['link https://oak.example/a(b)']],
    ['点 jz.example/p，完成支付', ['link jz.example/p']],
    ['{% if vip %}Hi{% else %}Hello{% endif %}', ['block {% if vip %}', 'block {% else %}', 'block {% endif %}']],
    ["{{ 'https://oak.example' | link }}", ["placeholder {{ 'https://oak.example' | link }}"]],
    ['RM15 off, SPF50 cream, 4XL, USD20', []],
    ['Use code LONGSHORE or save20', ['code LONGSHORE']],
    ['code: save20', ['code save20']],
    ['USE CODE TRAIL12 FOR 12% OFF', ['code TRAIL12']],
    ['MASSIVE PRICE DROP, LAST CODE FOR TODAY', []],
    ['PROMO GILA hari ini', []],
    ['Promo GILA: diskon 20rb', []],
    ['VOUCHER HUNT starts now', []],
    ['promo code GILA', ['code GILA']],
    ['Pakai voucher HEMAT', ['code HEMAT']],
    ['PROMO: GILA20', ['code GILA20']],
    ['[Read more](https://oak.example/a)', ['link https://oak.example/a']],
    ['<p>Hi <b>you</b></p>', []],
    ['【橘子】您有订单，回T退订', ['legal-prefix 【橘子】', 'opt-out 回T退订']],
    ['【期間限定】新作です', []],
    ['(광고)[달항아리] 찻잔', ['legal-prefix (광고)', 'legal-prefix [달항아리]']],
    ['20% off* this week. *T&Cs apply', ['footnote *']],
    ['*Big news* for you', []],
    ['30 m² garden', []],
    ['Ends 2026-11-30 or 30/11', []],
  ])('%s', (text, tokens) => {
    expect(kindsAndTexts(text)).toEqual(tokens);
  });

  test.each([
    ['Ofertas de hoy. BAJA al 217', 'BAJA al 217'],
    ['Envía BAJA al 217', 'Envía BAJA al 217'],
    ['Ketik STOP', 'Ketik STOP'],
    ['Balas BERHENTI', 'Balas BERHENTI'],
    ['Passa la! petfeliz.example SAIR', 'SAIR'],
    ['Ven: botas.example/x BAJA', 'BAJA'],
    ['BATAL ke 36001', 'BATAL ke 36001'],
    ['Stop: UNREG kirim ke 97789', 'UNREG kirim ke 97789'],
    ['Responda SAIR', 'Responda SAIR'],
    ['SAIR p/ cancelar', 'SAIR p/ cancelar'],
    ['Sair: SAIR', 'Sair: SAIR'],
    ['Baja: BAJA', 'Baja: BAJA'],
    ['Abmelden: STOPP', 'STOPP'],
    ['STOPP an 72345', 'STOPP an 72345'],
    ['STOP au 36111', 'STOP au 36111'],
    ['STOP 36111', 'STOP 36111'],
    ['무료수신거부 080-123-4567', '무료수신거부 080-123-4567'],
    ['수신거부: 080-123-4567', '수신거부: 080-123-4567'],
    ['配信停止はこちら oak.example/u', '配信停止はこちら'],
    ['拒收请回复R', '拒收请回复R'],
    ['退订回T', '退订回T'],
    ['取消訂閱請回覆N', '取消訂閱請回覆N'],
    ['Soạn HUY gửi 8077', 'Soạn HUY gửi 8077'],
    ['ยกเลิกกด *137', 'ยกเลิกกด *137'],
    ['STOP2END', 'STOP2END'],
  ])('%s: the way out is one token', (text, optOut) => {
    expect(findTokens(text).find(({ kind }) => kind === 'opt-out')?.text).toBe(optOut);
  });

  test.each([
    'You can stop at 217 Main Street',
    'La baja al 20%',
    'Batal puasa pukul 18.10',
    '无需退订',
    '신청을 거부하지 마세요',
    'Soạn tin gửi bạn',
  ])('%s: no way out', (text) => {
    expect(findTokens(text).filter(({ kind }) => kind === 'opt-out')).toEqual([]);
  });

  test('offsets are those of the text', () => {
    const text = 'Hi 👋🏽 {{name}}, see oak.example/x.';
    expect(findTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['{{name}}', 'oak.example/x']);
  });

  test.each(NASTY_TEXTS.map((text) => [text.slice(0, 16), text]))(
    '8,000 characters of %j are read to the end',
    (_name, text) => {
      findTokens(text);
    },
  );
});

describe('masking', () => {
  test('numbers the marks, and a body goes on from its title', () => {
    expect(maskTokens('Hi {{name}}, use SAVE10', 3).masked).toBe('Hi ⟦T3⟧, use ⟦T4⟧');
  });

  test('a mark that a model wrote with spaces is still a mark, one without a token stays', () => {
    expect(unmaskTokens('⟦ T1 ⟧ and ⟦T2⟧', [{ text: '{{x}}' }])).toBe('{{x}} and ⟦T2⟧');
  });

  test('takes every token out and puts every one back, whatever the text', () => {
    fc.assert(
      fc.property(anyTemplateText, (text) => {
        const { masked, tokens } = maskTokens(text);
        expect(unmaskTokens(masked, tokens)).toBe(text);
        expect(tokens).toEqual(findTokens(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the same tokens', () => {
  test.each([
    ['Hi {{a}}, see {{b}}', '{{b}} is here, {{a}}', true],
    ['Hi {{a}}', 'Hi {{ a }}', false],
    ['{{a}} {{a}}', '{{a}}', false],
    ['{% if v %}A{% else %}B{% endif %}', '{% if v %}C{% else %}D{% endif %}', true],
    ['{% if v %}A{% else %}B{% endif %}', '{% if v %}A{% endif %}B{% else %}', false],
    ['{% if v %}{{a}}{% else %}B{% endif %}', '{% if v %}B{% else %}{{a}}{% endif %}', false],
    ['*|IF:X|*Hi *|N|*,*|ELSE:|*Hi,*|END:IF|*', '*|IF:X|*Hi *|N|*,*|END:IF|*Hi,*|ELSE:|*', false],
    ['{% cart %} {{a}}', '{{a}} {% cart %}', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(tokensEqual(a, b)).toBe(same);
  });

  test('a text has the tokens of itself', () => {
    fc.assert(fc.property(anyTemplateText, (text) => tokensEqual(text, text)));
  });
});
