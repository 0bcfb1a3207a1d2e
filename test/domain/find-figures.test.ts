import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/domain/figure/find-figures.ts';
import { COUNT_ROWS, MOMENT_ROWS, MONEY_ROWS, NO_FIGURES, PERCENT_ROWS } from './figure-rows.ts';
import { SENTENCE_ROWS } from './figure-sentence-rows.ts';

const read = (text: string, language: string) => findFigures(text, language).map(({ key, role }) => `${key}/${role}`);

describe('every figure of a text, with its role', () => {
  test.each([...MONEY_ROWS, ...PERCENT_ROWS, ...MOMENT_ROWS, ...COUNT_ROWS, ...SENTENCE_ROWS])(
    '%s: %s',
    (language, text, figures) => {
      expect(read(text, language)).toEqual(figures);
    },
  );

  test.each(NO_FIGURES)('%s: %s has none', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
