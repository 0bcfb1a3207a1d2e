import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/domain/figure/find-figures.ts';
import { sameFact } from '../../src/domain/figure/same-fact.ts';
import { COUNT_ROWS, MOMENT_ROWS, MONEY_ROWS, PERCENT_ROWS } from './figure-rows.ts';
import { anyTemplateText, NASTY_TEXTS } from './token-texts.ts';

const languages = fc.constantFrom(
  'en',
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
  'nl',
  '',
);
const rows = [...MONEY_ROWS, ...PERCENT_ROWS, ...MOMENT_ROWS, ...COUNT_ROWS];
const figureTexts = fc
  .array(
    fc.oneof(
      anyTemplateText,
      fc.constantFrom(...rows.map(([, text]) => text)),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-/%:$€RMk ') }),
    ),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));

describe('any text', () => {
  test('its figures stand in order, do not overlap and are slices of it', () => {
    fc.assert(
      fc.property(figureTexts, languages, (text, language) => {
        let end = 0;
        for (const figure of findFigures(text, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(sameFact(figure, figure)).toBe(true);
          end = figure.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(NASTY_TEXTS.map((text) => [text.slice(0, 16), text]))(
    '8,000 characters of %j are read to the end',
    (_name, text) => {
      findFigures(text, 'vi');
    },
  );
});

describe('how a text is written changes none of its facts', () => {
  const keys = (text: string, language: string) => findFigures(text, language).map(({ key, role }) => `${key}/${role}`);

  test.each(rows)('%s: %s in full-width digits', (language, text, figures) => {
    const wide = text.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect(keys(wide, language)).toEqual(figures);
  });

  test.each(rows)('%s: %s decomposed', (language, text, figures) => {
    if (/[\u1100-\u11ff\uac00-\ud7af\u3040-\u30ff]/u.test(text)) return;
    expect(keys(text.normalize('NFD'), language)).toEqual(figures);
  });
});
