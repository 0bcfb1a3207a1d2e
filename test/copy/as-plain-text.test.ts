import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPlainText } from './as-plain-text.ts';

describe('asPlainText', () => {
  it.each([
    ['**SALE** _now_', '\\*\\*SALE\\*\\* \\_now\\_'],
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)\\>'],
    ['<!-- hidden', '&lt;!-- hidden'],
    ['[here](https://a.example)', '\\[here\\](https\\://a.example)'],
    ['www.a.example', 'www\\.a.example'],
    ['hi @here :smile:', 'hi \\@here \\:smile:'],
    ['`code` ~~old~~ &amp;', '\\`code\\` \\~\\~old\\~\\~ &amp;amp;'],
    ['$5 off $30', '<span>$</span>5 off <span>$</span>30'],
    ['one\ntwo', 'one<br>two'],
    ['left\u202Eright', 'left⟨U+202E⟩right'],
    ['{{1}}, 50 % – “yes”', '{{1}}, 50 % – “yes”'],
  ])('%j', (text, wanted) => {
    expect(asPlainText(text)).toBe(wanted);
  });

  it('leaves one line in which every sign of markup is escaped, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const written = asPlainText(text);
        expect(written).not.toMatch(/[\n\r]/u);
        expect(written.isWellFormed()).toBe(true);
        const rest = written.replace(/\\[\\`*_[\]>|~@:.]|<br>|<span>\$<\/span>|&amp;|&lt;/gu, '');
        expect(rest).not.toMatch(/[\\`*_[\]<>&|~@$]|:\/\//u);
      }),
    );
  });
});
