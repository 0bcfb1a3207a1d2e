import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVoucher } from '../../src/domain/voucher.ts';
import { VOUCHER_ROWS } from './voucher-rows.ts';

describe('what people write as an offer', () => {
  test.each(VOUCHER_ROWS)('%s: %s', (language, text, kind, value, currency, minSpend, code, endsAt) => {
    expect(parseVoucher(text, language)).toEqual({ text, kind, value, currency, minSpend, code, endsAt });
  });

  test('a bare dollar is the one of the country, when the country is known', () => {
    const currencyIn = (language: string) => parseVoucher('$5 off', language).currency;
    expect(['en', 'en-SG', 'es-MX', 'es-CO', 'es'].map(currencyIn)).toEqual(['USD', 'SGD', 'MXN', 'COP', null]);
  });

  test('the raw text is never lost, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseVoucher(text).text === text));
  });
});
