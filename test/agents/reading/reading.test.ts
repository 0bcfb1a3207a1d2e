import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/agents/reading/reading.ts';
import { aSetting } from './a-setting.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });

describe('readMessage', () => {
  it('reads any text in any language, and quotes only what stands there', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('en', 'id', 'vi', 'th', 'zh-TW', 'ja', 'ko', 'sw'),
        (title, body, language) => {
          const { text, substance, action, audience, tone, opening } = readMessage(
            { title, body },
            aSetting({ language }),
          );
          const pieces = [
            opening,
            ...substance.offers,
            ...substance.items,
            ...substance.vague,
            ...action.calls,
            ...audience.occasion,
            ...tone.map(({ words }) => words),
          ];
          for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['lone surrogates', '\ud83d hello \udc00'],
    ['right to left', 'مرحبا \u202e 20% خصم'],
    ['zero-width', 'li\u200bmited ti\u200bme'],
    ['a long line', 'lamp '.repeat(1600)],
    ['a long word', 'a'.repeat(8000)],
    ['brackets', '{{'.repeat(2000) + '[['.repeat(2000)],
  ])('reads %s', (_, body) => {
    expect(readMessage({ title: null, body }, aSetting()).text).toBe(body);
  });

  it('reads nothing across the border between title and body', () => {
    const { audience, substance } = readMessage(
      { title: 'The lamp in your', body: 'cart costs RM15\noff season' },
      aSetting(),
    );
    expect(audience.occasion.map(({ text }) => text).filter((words) => words.includes('\n'))).toEqual([]);
    expect(substance.figures.map(({ key, role }) => [key, role])).toEqual([['money:15:MYR', 'price']]);
  });

  it('gives the layout with the words and offsets of the whole', () => {
    const { text, layout } = readMessage(
      { title: 'Three steps', body: 'Order {{no}}:\n- oil\n- heat' },
      aSetting({ segment: 'post-purchase' }),
    );
    expect(layout.listLines.map(({ start, end }) => text.slice(start, end))).toEqual(['- oil', '- heat']);
  });
});
