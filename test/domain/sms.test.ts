import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smsSize } from '../../src/domain/sms.ts';

describe('what a text costs as SMS (GSM 03.38, 03.40)', () => {
  test.each([
    ['', 'GSM-7', 0, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['{}[]~\\|^', 'GSM-7', 16, 1],
    ['ç', 'UCS-2', 1, 1],
    ['Ç', 'GSM-7', 1, 1],
    ['à'.repeat(70), 'GSM-7', 70, 1],
    ['á'.repeat(70), 'UCS-2', 70, 1],
    ['á'.repeat(71), 'UCS-2', 71, 2],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['“', 'UCS-2', 1, 1],
    ['\ud800', 'UCS-2', 1, 1],
  ] as const)('%#', (text, encoding, units, parts) => {
    expect(smsSize(text)).toEqual({ encoding, units, parts });
  });

  test('an escape pair is not cut in two: the part before it stays one septet short', () => {
    expect(smsSize(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual({ encoding: 'GSM-7', units: 306, parts: 3 });
  });

  test('a surrogate pair is not cut in two', () => {
    expect(smsSize(`${'á'.repeat(66)}😀${'á'.repeat(66)}`)).toEqual({ encoding: 'UCS-2', units: 134, parts: 3 });
  });

  test('one more character never costs less', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('a', '€', 'á', '😀'), (text, more) => {
        const [before, after] = [smsSize(text), smsSize(text + more)];
        expect(after.parts).toBeGreaterThanOrEqual(before.parts);
      }),
    );
  });
});
