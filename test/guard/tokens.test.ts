import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTokens } from '../../src/guard/tokens.ts';
import { anyTemplateText } from '../domain/token-texts.ts';
import { guardInput, verdict } from './guard-case.ts';

describe('placeholders', () => {
  test.each([
    ['Order {{ n }} is open, pay {{ url }}', 'Pay {{ url }}', 'fail'],
    ['Hi {{ name | default: "you" }}', 'Hi {{ name }}', 'fail | {{ name }}'],
    ['Hi {{ name }}', 'Hi {{ name }}, dear {{ name }}', 'fail | {{ name }} | {{ name }}'],
    ['{{ a }} then {{ b }}', '{{ b }} then {{ a }}', 'pass'],
    ['{% if v %}A{% else %}B{% endif %}', '{% if v %}A{% endif %}B{% else %}', 'fail'],
    ['{amount}% off', 'Rp{amount} off', 'fail'],
    ['{days} days left', '{days} left', 'fail'],
    ['20% off¹', '20% off', 'fail'],
    ['See {{ cart.items }}', 'Here: {{ cart.items }}', 'pass'],
    ['Kak, pesanan belum dibayar', '[Kak, pesanan belum dibayar ya.', 'fail'],
    ['Your cart waits', '{title: Japanese, body:', 'fail'],
    ['Your cart waits', '<markdown-blocked, no image', 'fail'],
    ['Your cart waits', 'Your cart waits <3', 'pass'],
    ['Half a tag {{ name', 'Half a tag {{ name and more', 'pass'],
    ['[QC] Tea', '[QC] More tea :]', 'fail'],
  ])('%s → %s: %s', (original, candidate, expected) => {
    expect(verdict(checkTokens, { original, candidate })).toBe(expected);
  });

  test('may move between title and body', () => {
    const original = { title: 'Hmm…', body: '{{product}} {{url}}' };
    expect(verdict(checkTokens, { original, candidate: { title: '{{product}} waits', body: 'Go on: {{url}}' } })).toBe(
      'pass',
    );
  });

  test('a text passes against itself', () => {
    fc.assert(
      fc.property(
        anyTemplateText,
        (text) => checkTokens(guardInput({ original: text, candidate: text })).status === 'pass',
      ),
    );
  });
});

describe('variables on WhatsApp', () => {
  test.each([
    ['Hi {{1}}, reply 1', 'Reply 1, {{1}}', 'fail'],
    ['Hi {{1}}, reply 1', '{{1}}, reply 1', 'fail'],
    ['Hi {{1}}, pay {{2}} now', 'Hi {{1}} {{2}} now', 'fail'],
    ['Hi {{1}}, pay {{2}} now', 'Pay {{2}} now, dear {{1}}.', 'fail'],
    ['Hi {{1}}, pay {{2}} now', 'Dear {{1}}, please pay {{2}}.', 'pass'],
    ['Look here: {{1}}', 'Look inside: {{1}}', 'warn'],
  ])('%s → %s: %s', (original, candidate, expected) => {
    expect(checkTokens(guardInput({ original, candidate, channel: 'whatsapp' })).status).toBe(expected);
    expect(checkTokens(guardInput({ original, candidate, channel: 'push' })).status).toBe('pass');
  });
});
