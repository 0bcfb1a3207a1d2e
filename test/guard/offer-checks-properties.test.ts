import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCodes } from '../../src/guard/codes.ts';
import { checkFacts } from '../../src/guard/facts.ts';
import { checkLinks } from '../../src/guard/links.ts';
import { checkOfferKept } from '../../src/guard/offer-kept.ts';
import { checkOfferRoles } from '../../src/guard/offer-roles.ts';
import { checkTokens } from '../../src/guard/tokens.ts';
import { COUNT_ROWS, MOMENT_ROWS, MONEY_ROWS, PERCENT_ROWS } from '../domain/figure-rows.ts';
import { SENTENCE_ROWS } from '../domain/figure-sentence-rows.ts';
import { anyTemplateText, NASTY_TEXTS } from '../domain/token-texts.ts';
import { VOUCHER_ROWS } from '../domain/voucher-rows.ts';
import { guardInput } from './guard-case.ts';

const CHECKS = [checkFacts, checkOfferKept, checkOfferRoles, checkTokens, checkLinks, checkCodes];
const ROWS = [...MONEY_ROWS, ...PERCENT_ROWS, ...MOMENT_ROWS, ...COUNT_ROWS, ...SENTENCE_ROWS];

const anyText = fc
  .array(fc.oneof(anyTemplateText, fc.constantFrom(...ROWS.map(([, text]) => text))), { maxLength: 3 })
  .map((parts) => parts.join('. '));
const anyLanguage = fc.constantFrom(
  'en',
  'en-MY',
  'id',
  'ms',
  'vi',
  'th',
  'es-MX',
  'pt-BR',
  'zh-CN',
  'ja',
  'ko',
  'de',
  'fr',
  'nl',
);

describe('any text', () => {
  test('passes against itself', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const input = guardInput({ original: text, candidate: text, language });
        expect(CHECKS.map((check) => check(input).status)).toEqual(CHECKS.map(() => 'pass'));
      }),
      { numRuns: 500 },
    );
  });

  test('gets an answer against any other, with what was found where it is said to be', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyLanguage, (original, candidate, voucher, language) => {
        const input = guardInput({ original, candidate, voucher, language, today: '2026-11-24' });
        for (const check of CHECKS) {
          const { status, detail, found } = check(input);
          expect(detail).not.toBe('');
          if (status === 'pass') expect(found).toEqual([]);
          for (const span of found) expect(candidate.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(NASTY_TEXTS.map((text) => [text.slice(0, 16), text]))(
    '8,000 characters of %j are read to the end',
    (_name, text) => {
      const input = guardInput({ original: 'RM3 off', candidate: text, language: 'vi' });
      for (const check of CHECKS) check(input);
    },
  );
});

describe('every offer', () => {
  test.each(VOUCHER_ROWS)('%s: %s may be told in its own words, and not at all', (language, text) => {
    const original = 'Hello';
    const told = guardInput({ original, candidate: text, voucher: text, language });
    const untold = guardInput({ original, candidate: original, voucher: text, language });
    expect(CHECKS.map((check) => check(told).status)).toEqual(CHECKS.map(() => 'pass'));
    expect(CHECKS.map((check) => check(untold).status)).toEqual(CHECKS.map(() => 'pass'));
  });
});
