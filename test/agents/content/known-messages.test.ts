import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../../src/agents/content/questions.ts';
import { reviewByRule } from '../../../src/agents/content/review.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { readBrief } from '../../../src/domain/read-brief.ts';
import { wholeText } from '../../../src/domain/template.ts';

interface KnownMessage {
  readonly id: string;
  readonly segment: string;
  readonly channel: string;
  readonly language: string;
  readonly title: string | null;
  readonly body: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly product: string | null;
  readonly quality: 'weak' | 'good';
  readonly error: string | null;
  readonly missing: string | null;
}

const folder = process.env['CASES_DIR'];
const messages =
  folder === undefined
    ? []
    : readFileSync(join(folder, 'messages.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as KnownMessage);

function briefOf({
  id: _id,
  quality: _quality,
  error: _error,
  missing: _missing,
  category,
  ...fields
}: KnownMessage): Brief {
  return readBrief({ ...fields, category: category?.join(' > ') ?? null }, { detectLanguage: () => fields.language });
}

const review = (message: KnownMessage) => reviewByRule(briefOf(message), '2026-11-24');

describe.skipIf(folder === undefined)('the development messages (skipped: CASES_DIR is not set)', () => {
  it('finds nothing wrong with a good one, and asks nothing about it', () => {
    for (const message of messages.filter(({ quality }) => quality === 'good')) {
      expect(review(message).primaryError, message.id).toBeNull();
      expect(questionsFor(briefOf(message), review(message)), message.id).toEqual([]);
    }
  });

  it('names the same primary error as the editor for four of five weak ones', () => {
    const weak = messages.filter(({ quality }) => quality === 'weak');
    const other = weak.filter((message) => review(message).primaryError !== message.error).map(({ id }) => id);
    expect(other.length / weak.length, other.join(' ')).toBeLessThanOrEqual(0.2);
  });

  it('quotes the message itself', () => {
    for (const message of messages) {
      const { errors, claims } = review(message);
      for (const words of [...errors.map(({ evidence }) => evidence), ...claims.map(({ text }) => text)]) {
        expect(wholeText(briefOf(message).template), message.id).toContain(words);
      }
    }
  });

  it('asks something where a fact is missing', () => {
    const missing = messages.filter((message) => message.missing !== null);
    const silent = missing
      .filter((message) => questionsFor(briefOf(message), review(message)).length === 0)
      .map(({ id }) => id);
    expect(silent.length / missing.length, silent.join(' ')).toBeLessThanOrEqual(0.1);
  });
});
