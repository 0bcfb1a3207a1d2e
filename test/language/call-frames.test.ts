import { describe, expect, it } from 'vitest';
import { callFrames } from '../../src/language/call-frames.ts';
import { PHRASE_BOOK_CODES } from '../../src/language/phrases.ts';

describe('callFrames', () => {
  it('takes the ends of a phrase and leaves out what it is about', () => {
    expect(callFrames('en')).toContainEqual({ start: 'browse our ', end: '' });
    expect(callFrames('de')).toContainEqual({ start: '', end: ' entdecken' });
  });

  it.each(PHRASE_BOOK_CODES)('has frames for %s, none of which fits any sentence', (code) => {
    const frames = callFrames(code);
    expect(frames.length).toBeGreaterThan(5);
    for (const { start, end } of frames) expect((start + end).trim().length).toBeGreaterThan(1);
  });

  it('has none for a language without a book', () => {
    expect(callFrames('sw')).toEqual([]);
  });
});
