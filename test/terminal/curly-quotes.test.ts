import { describe, expect, it } from 'vitest';
import { mendCurlyQuotes } from '../../src/terminal/curly-quotes.ts';

describe('mendCurlyQuotes', () => {
  it.each([
    [
      ['--segment', '“lapsing', 'buyers”', '--json'],
      ['--segment', 'lapsing buyers', '--json'],
    ],
    [['--segment=“lapsing', 'buyers”'], ['--segment=lapsing buyers']],
    [
      ['--voucher', '“RM3 off”'],
      ['--voucher', 'RM3 off'],
    ],
    [
      ['--voucher', '«5 € dès 40 €»'],
      ['--voucher', '5 € dès 40 €'],
    ],
    [
      ['--body', '“I love it,” said Dana'],
      ['--body', '“I love it,” said Dana'],
    ],
    [
      ['--body', '“never closed', '--json'],
      ['--body', '“never closed', '--json'],
    ],
    [
      ['--body', 'It’s here'],
      ['--body', 'It’s here'],
    ],
    [
      ['rewrite', '“loose', 'words”'],
      ['rewrite', '“loose', 'words”'],
    ],
  ])('%j', (words, mended) => {
    expect(mendCurlyQuotes(words)).toEqual(mended);
  });
});
