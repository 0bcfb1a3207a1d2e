import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/domain/channel.ts';
import type { Template } from '../../src/domain/template.ts';
import { guard, verdictOf } from '../../src/guard/guard.ts';
import { guardInput } from './guard-case.ts';

const folder = process.env['CASES_DIR'];

interface Pair {
  readonly id: string;
  readonly segment: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly channel: Channel;
  readonly language: string;
  readonly original: Template;
  readonly candidate: Template;
  readonly guard: 'pass' | 'warn' | 'fail';
  readonly failures: readonly string[];
  readonly kind: string;
}

const pairs = (): readonly Pair[] =>
  folder === undefined
    ? []
    : readFileSync(join(folder, 'pairs.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Pair);

const checksOf = ({ id: _id, guard: _guard, failures: _failures, kind: _kind, ...rest }: Pair) =>
  guard(guardInput({ ...rest, today: '2026-11-24' }));

describe.skipIf(folder === undefined)('the development pairs (CASES_DIR)', () => {
  test('no honest pair fails, no dishonest one gets through', () => {
    const wrong = pairs()
      .filter((pair) => (verdictOf(checksOf(pair)) === 'fail') !== (pair.guard === 'fail'))
      .map((pair) => `${pair.id} ${pair.language} ${pair.kind}`);
    expect(wrong).toEqual([]);
  });

  test('a failure is named by one of its names', () => {
    const unnamed = pairs().filter(({ failures, ...pair }) => {
      // Scarcity is told by the check of urgency.
      const names = failures.map((name) => (name === 'scarcity' ? 'urgency' : name));
      const speaking = checksOf({ ...pair, failures }).filter((check) => check.status !== 'pass');
      return failures.length > 0 && !speaking.some((check) => names.includes(check.name));
    });
    expect(unnamed.map((pair) => pair.id)).toEqual([]);
  });
});
