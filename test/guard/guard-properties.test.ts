import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../src/domain/channel.ts';
import { SEGMENTS } from '../../src/domain/segment.ts';
import type { Template } from '../../src/domain/template.ts';
import { checkEmpty } from '../../src/guard/empty.ts';
import { guard } from '../../src/guard/guard.ts';
import { guardInput } from './guard-case.ts';

/** Words that the lexicons, figures and tokens react to, between any Unicode at all. */
const WORDS = [
  'last chance',
  'free',
  '20% off',
  'RM3',
  'until 30 Nov',
  '{{name}}',
  '{% if x %}',
  'Reply STOP to opt out',
  'welcome back',
  'selected items',
  'thanks for your order',
  'only 3 left',
  'https://a.example/x',
  'CODE15',
  '限时',
  '新客',
  '购物车',
  '残りわずか',
  'หมดเขตคืนนี้',
  'ลูกค้าใหม่',
  '놓치지 마세요',
  'giảm 40K',
  'khách quen',
  'kangen',
  'troli anda',
  '!!!',
  'BUY NOW',
  '…',
  '​',
  '\ud800',
  '\u202e',
  '(광고)',
  '[QC]',
  '【店】',
  '*|IF:X|*',
  '%%',
  '}}',
  '|',
  '“',
  '\n\n',
  '-',
  '9'.repeat(40),
];
const piece = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const template: fc.Arbitrary<Template> = fc.record({ title: fc.option(text), body: text });
const language = fc.constantFrom(
  'en',
  'en-MY',
  'id',
  'ms',
  'vi',
  'th',
  'es-MX',
  'pt-BR',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'de',
  'fr',
  'it',
  'xx',
);
const setting = fc.record({
  language,
  segment: fc.constantFrom(...Object.keys(SEGMENTS)),
  channel: fc.constantFrom(...CHANNELS),
  voucher: fc.option(fc.oneof(text, fc.constantFrom('RM3 off, min spend RM15', '10% off first order, T&Cs apply'))),
});

describe('whatever the text', () => {
  test('a text passes against itself, unless it is empty', () => {
    fc.assert(
      fc.property(template, setting, (original, rest) => {
        const input = guardInput({ ...rest, original, candidate: original, today: '2026-11-24' });
        const failed = guard(input).filter((check) => check.status === 'fail');
        expect(failed).toEqual([checkEmpty(input)].filter((check) => check.status === 'fail'));
      }),
      { numRuns: 300 },
    );
  });

  test('every check answers, and points into the candidate', () => {
    fc.assert(
      fc.property(template, template, template, setting, (original, candidate, reference, rest) => {
        for (const check of guard({ ...guardInput({ ...rest, original, candidate }), references: [reference] })) {
          expect(check.detail).not.toBe('');
          for (const { field, start, end, text: found } of check.found) {
            expect((candidate[field] ?? '').slice(start, end)).toBe(found);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a'.repeat(8000)],
    ['your cart your order '.repeat(400)],
    ['only 3 … left '.repeat(600)],
    ['A.B:c/'.repeat(1300)],
    ['{{'.repeat(4000)],
    ['รีบเลยตะกร้า'.repeat(700)],
    ['限时优惠购物车'.repeat(1100)],
    ['Aa Bb '.repeat(1300)],
    [`${' '.repeat(4000)}x${'-'.repeat(3999)}`],
  ])('eight thousand characters are checked to the end: %.12s…', (body) => {
    for (const language of ['en', 'th', 'vi']) guard(guardInput({ language, original: body, candidate: `${body} ` }));
  });
});
