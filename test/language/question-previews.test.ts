import { describe, expect, it } from 'vitest';
import { PREVIEWS, questionPreview } from '../../src/language/question-previews.ts';

const LANGUAGES = ['en', 'es-MX', 'id', 'ms', 'vi', 'th', 'pt-BR', 'zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr'];

describe('questionPreview', () => {
  it.each(LANGUAGES)('has a line of its own in %s for every question', (language) => {
    const lines = PREVIEWS.map((name) => questionPreview(name, language));
    expect(new Set(lines).size).toBe(PREVIEWS.length);
    for (const line of lines) {
      expect(line).toContain('▢▢');
      expect(line.length).toBeLessThanOrEqual(60);
    }
    if (!language.startsWith('en')) expect(lines).not.toContain(questionPreview('offer', 'en'));
  });

  it('keeps traditional characters apart', () => {
    expect(questionPreview('payment', 'zh-TW')).toBe('點此付款：▢▢');
    expect(questionPreview('payment', 'zh')).toBe('点此付款：▢▢');
  });

  it('falls back to English', () => {
    expect(questionPreview('offer', 'sw')).toBe('▢▢ off your order.');
  });
});
