import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../../src/slack/reply/clip.ts';

describe('clip', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['twelve chars', 11, 'twelve cha…'],
    ['ab👋🏽cd', 6, 'ab…'],
    ['ab👋🏽cd', 8, 'ab👋🏽cd'],
    ['คำคมคำคม', 4, 'คำค…'],
  ])('%j to %i → %j', (text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });

  it('keeps to the limit and never halves what a reader sees as one character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = clip(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(text.isWellFormed());
        expect(text === cut || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
