import { describe, expect, it } from 'vitest';
import { readLoudness } from '../../../src/agents/reading/loudness.ts';
import { texts } from './a-setting.ts';

describe('readLoudness', () => {
  it('finds shouting, but not a code or a short name', () => {
    expect(readLoudness('PRICES SLASHED ON YOUR LIST').shouted?.text).toBe('PRICES SLASHED ON YOUR LIST');
    expect(readLoudness('Use code HELLO10 at the BBC shop for what you like').shouted).toBeNull();
    expect(readLoudness('Hi OK').capitals).toBe(0);
  });

  it('takes a shop’s own name for no shouting, with or without its accents', () => {
    const text = 'HAI SAN CO UT kinh chao quy khach';
    expect(readLoudness(text, 'Hải Sản Cô Út').shouted).toBeNull();
    expect(readLoudness(text).shouted?.text).toBe('HAI SAN CO UT');
  });

  it('counts exclamation marks and rows of them', () => {
    const { exclamations, exclamationRows } = readLoudness('Now!! Come! ¡¡Corre!!');
    expect(exclamations).toBe(5);
    expect(texts(exclamationRows)).toEqual(['!!', '¡¡', '!!']);
  });

  it('counts emoji, a joined one once, and finds their rows', () => {
    const { emoji, emojiRows } = readLoudness('Hi 👩‍🍳 and 🔥🔥 © 1 #2');
    expect(emoji).toBe(3);
    expect(texts(emojiRows)).toEqual(['🔥🔥 ']);
  });

  it.each([
    ['Shop shop shop.', 'Shop shop shop'],
    ['BUY NOW BUY NOW', 'BUY NOW BUY NOW'],
    ['jeng jeng jeng...', 'jeng jeng jeng'],
  ])('hears %s say itself again', (text, repeated) => {
    expect(texts(readLoudness(text).repeats)).toEqual([repeated]);
  });

  it('hears no repetition in a plain sentence', () => {
    expect(readLoudness('Thank you for the order. We send the lamp and the shade.').repeats).toEqual([]);
  });

  it('finds stretched words, hashtags and trailing dots', () => {
    const { stretched, hashtags, teasers } = readLoudness('Hiiii #yarn #wool… wait...');
    expect(texts(stretched)).toEqual(['Hiiii']);
    expect(texts(hashtags)).toEqual(['#yarn', '#wool']);
    expect(teasers).toBe(2);
  });

  it('takes no longer than a moment on hostile text', () => {
    for (const text of [
      'a'.repeat(8000),
      'A '.repeat(4000),
      '🔥 '.repeat(2600),
      '!'.repeat(8000),
      'ab'.repeat(4000),
      '#a'.repeat(4000),
    ])
      readLoudness(text);
  });

  it('hears one word a sentence as play', () => {
    expect(readLoudness('Oh. My. Beans. Choose your grind.').stretched.map(({ text }) => text)).toEqual([
      'Oh. My. Beans.',
    ]);
  });
});
