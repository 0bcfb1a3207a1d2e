import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, withoutDiacritics } from '../../src/language/fold.ts';

describe('fold', () => {
  test.each([
    ['Don’t MISS', "don't miss"],
    ['ＦＲＥＥ　ＧＩＦＴ', 'free gift'],
    ['𝗟𝗮𝘀𝘁 𝗰𝗵𝗮𝗻𝗰𝗲', 'last chance'],
    ['fr\u200bee', 'free'],
    ['la\u0301 ultima', 'lá ultima'],
    ['\u1112\u1161\u11ab정', '한정'],
    ['İstanbul', 'i̇stanbul'],
    ['a\ud800b', 'a\ud800b'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('keeps the way back to the original', () => {
    const text = 'A fr\u200bee g\u0131ft, la\u0301st';
    const { text: folded, starts, ends } = fold(text);
    const at = folded.indexOf('free');
    expect(text.slice(starts?.[at], ends?.[at + 3])).toBe('fr\u200bee');
    const accented = folded.indexOf('lást');
    expect(text.slice(starts?.[accented], ends?.[accented + 3])).toBe('la\u0301st');
  });

  test('any text: one start and one end a unit, inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        if (starts === null || ends === null) {
          expect(folded.length).toBe(text.length);
          return;
        }
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[at] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

test('what is left of a word in an SMS', () => {
  expect(['Ưu đãi', 'última', 'Größe', 'ลดราคา', 'が'].map(withoutDiacritics)).toEqual([
    'Uu dai',
    'ultima',
    'Große',
    'ลดราคา',
    'が',
  ]);
});
