import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../src/language/find-terms.ts';
import { LEXICON_LISTS, type LexiconList } from '../../../src/language/lexicon-lists.ts';

/** Lists whose words claim or colour something; the others (calls to action, greetings, terms) stand in honest texts. */
const NEUTRAL: ReadonlySet<LexiconList> = new Set([
  'call-to-action',
  'mechanism',
  'greeting',
  'sign-off',
  'opt-out',
  'terms',
  'state',
  'negation',
]);
const TELLING = LEXICON_LISTS.filter((list) => !NEUTRAL.has(list));

/**
 * Claims and tones in a marketer's own words, one file a language: the lists of which at least one must hear the
 * sentence, then the sentence; after `-` a sentence in which none may hear anything.
 */
const FOLDER = new URL('wordings/', import.meta.url);
const FILES = readdirSync(FOLDER).map((file) => ({
  language: file.replace('.txt', ''),
  lines: readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ heardBy: line.slice(0, line.indexOf(' ')), sentence: line.slice(line.indexOf(' ') + 1) })),
}));

describe.each(FILES)('$language, in free words', ({ language, lines }) => {
  const hearing = (sentence: string) => TELLING.filter((list) => findTerms(sentence, language, list).length > 0);

  test.each(lines.filter(({ heardBy }) => heardBy !== '-'))('$heardBy: $sentence', ({ heardBy, sentence }) => {
    const wanted = heardBy.split(',');
    expect(hearing(sentence).filter((list) => wanted.includes(list))).not.toEqual([]);
  });

  test.each(lines.filter(({ heardBy }) => heardBy === '-'))('hears nothing in: $sentence', ({ sentence }) => {
    expect(hearing(sentence)).toEqual([]);
  });
});
