import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealWith } from '../../../src/slack/installation/seal.ts';

const SECRET = 'a-state-secret-of-many-characters';
const seal = sealWith(SECRET);
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('sealWith', () => {
  it('opens what it closed, with the same secret after a restart too', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, id) => {
        expect(sealWith(SECRET).open(seal.close(text, id), id)).toBe(text);
      }),
    );
  });

  it('closes the same text differently each time, and shows nothing of it', () => {
    const token = 'xoxb-1-2-abcdef';
    const [one, other] = [seal.close(token, 'T1'), seal.close(token, 'T1')];
    expect(one).not.toBe(other);
    const bytes = Buffer.from(one.split('.')[1] ?? '', 'base64url').toString('latin1');
    expect([one.includes(token), bytes.includes(token)]).toEqual([false, false]);
  });

  it('opens nothing with another secret, for another id, or after any change', () => {
    const sealed = seal.close('xoxb-1', 'T1');
    expect(sealWith(`${SECRET}.`).open(sealed, 'T1')).toBeNull();
    expect(seal.open(sealed, 'T2')).toBeNull();
    const [version = '', encoded = ''] = sealed.split('.');
    fc.assert(
      fc.property(fc.nat(Buffer.from(encoded, 'base64url').length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = Buffer.from(encoded, 'base64url');
        bytes[at] = (bytes[at] ?? 0) ^ by;
        expect(seal.open(`${version}.${bytes.toString('base64url')}`, 'T1')).toBeNull();
      }),
    );
  });

  it.each(['', 'v1', 'v1.', 'v2.AAAA', '{"bot":{}}', 'v1.\ud800', `v1.${'A'.repeat(36)}`])(
    'opens nothing that it did not close: %j',
    (text) => {
      expect(seal.open(text, 'T1')).toBeNull();
    },
  );
});
