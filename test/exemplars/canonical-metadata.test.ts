import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOUCHER_KINDS } from '../../src/domain/voucher.ts';
import { canonicalMetadata, readCanonicalMetadata } from '../../src/exemplars/canonical-metadata.ts';

const SKINCARE = ['Beauty & Personal Care', 'Skincare'];
const NOTHING = { value: null, currency: null, minSpend: null };

describe('the canonical string', () => {
  it.each([
    [
      { kind: 'amount-off' as const, value: 3, currency: 'MYR', minSpend: 15 },
      SKINCARE,
      'category: Beauty & Personal Care > Skincare | voucher: amount-off 3 MYR, minimum spend 15 MYR',
    ],
    [{ ...NOTHING, kind: 'percent-off' as const, value: 20 }, null, 'voucher: percent-off 20%'],
    [
      { kind: 'percent-off' as const, value: 12.5, currency: 'USD', minSpend: 40 },
      null,
      'voucher: percent-off 12.5%, minimum spend 40 USD',
    ],
    [{ ...NOTHING, kind: 'free-shipping' as const }, ['Shoes'], 'category: Shoes | voucher: free-shipping'],
    [{ ...NOTHING, kind: 'amount-off' as const, value: 50_000 }, null, 'voucher: amount-off 50000'],
    [null, ['A | B > C'], 'category: A B C'],
    [null, null, ''],
  ])('%j and %j', (voucher, category, text) => {
    expect(canonicalMetadata(voucher, category)).toBe(text);
  });

  it('says the same whatever language the offer and the category came in', () => {
    const said = { text: 'Diskon RM3 min. belanja RM15', code: 'HEMAT3', endsAt: '2026-11-30' };
    const offer = { kind: 'amount-off' as const, value: 3, currency: 'MYR', minSpend: 15 };
    expect(canonicalMetadata({ ...said, ...offer }, SKINCARE)).toBe(canonicalMetadata(offer, SKINCARE));
  });

  it('can be read again', () => {
    const amount = fc.option(
      fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
      { nil: null },
    );
    const level = fc.stringMatching(/^[A-Za-z'&][A-Za-z'&, ]{0,20}[a-z]$/u).map((text) => text.replace(/ +/gu, ' '));
    fc.assert(
      fc.property(
        fc.record({ kind: fc.constantFrom(...VOUCHER_KINDS), value: amount, minSpend: amount }),
        fc.constantFrom('MYR', 'IDR'),
        fc.option(fc.array(level, { minLength: 1, maxLength: 4 }), { nil: null }),
        (offer, currency, category) => {
          const isMoney = offer.minSpend !== null || (offer.value !== null && offer.kind !== 'percent-off');
          const voucher = { ...offer, currency: isMoney ? currency : null };
          expect(readCanonicalMetadata(canonicalMetadata(voucher, category))).toEqual({ voucher, category });
        },
      ),
    );
  });

  it('of another form gives nothing, not an error', () => {
    expect(readCanonicalMetadata('voucher: half price | cat')).toEqual({ category: null, voucher: null });
  });
});
