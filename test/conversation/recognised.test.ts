import { describe, expect, it } from 'vitest';
import { recognised } from '../../src/conversation/recognised.ts';
import { aBrief, aVoucher } from '../fixtures/brief.ts';

const seen = (body: string, rest: Parameters<typeof aBrief>[0] = {}) =>
  recognised(aBrief({ template: { title: null, body }, ...rest }), '2026-11-24');

describe('recognised', () => {
  it('finds links, codes, merge tags, what must be spent and until when, and the opt-out, each once', () => {
    expect(
      seen(
        'Hi {{first_name}}, RM5 off with code HELLO10, min spend RM50, until 30 November. https://loom.example/a https://loom.example/a Reply STOP to opt out',
      ),
    ).toEqual({
      links: ['https://loom.example/a'],
      codes: ['HELLO10'],
      mergeTags: ['{{first_name}}'],
      offer: null,
      minimum: ['RM50'],
      until: ['30 November'],
      past: [],
      optOut: ['Reply STOP to opt out'],
      vagueOffer: null,
    });
  });

  it('takes the code of the voucher too, and quotes one vague offer', () => {
    const voucher = aVoucher({ text: 'RM3 off, code CART3', code: 'CART3' });
    expect(seen('A special offer and amazing deals wait for you!', { voucher })).toMatchObject({
      codes: ['CART3'],
      offer: 'RM3 off, code CART3',
      vagueOffer: 'special offer',
    });
  });

  it('sees what has passed', () => {
    expect(seen('Until 1 March 2026: RM5 off.').past).toEqual(['1 March 2026']);
  });

  it('an offer that is said is not vague', () => {
    expect(seen('A special offer: 20% off everything.').vagueOffer).toBeNull();
  });

  it('survives any text', () => {
    for (const body of ['', '\uD800', '\u200F\u202E', '{{'.repeat(4_000)]) expect(seen(body).links).toEqual([]);
  });
});
