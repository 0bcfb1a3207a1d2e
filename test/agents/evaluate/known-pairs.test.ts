import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playbookEvaluateAgent } from '../../../src/agents/evaluate/by-rule.ts';
import { readBrief } from '../../../src/domain/read-brief.ts';
import type { Template } from '../../../src/domain/template.ts';

interface KnownPair {
  readonly id: string;
  readonly segment: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly channel: string;
  readonly language: string;
  readonly original: Template;
  readonly candidate: Template;
  readonly better: 'original' | 'candidate' | 'tie';
  readonly kind: string;
}

const agent = playbookEvaluateAgent(() => new Date('2026-11-24T08:00:00Z'));
const read = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as KnownPair);

async function pick(pair: KnownPair): Promise<KnownPair['better']> {
  const { segment, voucher, channel, language, original, candidate } = pair;
  const category = pair.category?.join(' > ') ?? null;
  const brief = readBrief(
    { ...original, segment, voucher, category, channel, language },
    { detectLanguage: () => language },
  );
  const { preferred } = await agent.compare(brief, original, candidate);
  return preferred === 'a' ? 'original' : preferred === 'b' ? 'candidate' : 'tie';
}

/** Pairs on which judge and editor differ, each `id kind: wanted …, picked …`. */
async function disagreements(pairs: readonly KnownPair[]): Promise<readonly string[]> {
  const picked = await Promise.all(pairs.map(async (pair) => ({ pair, said: await pick(pair) })));
  return picked
    .filter(({ pair, said }) => said !== pair.better)
    .map(({ pair, said }) => `${pair.id} ${pair.kind}: wanted ${pair.better}, picked ${said}`);
}

function suite(pairs: readonly KnownPair[]): void {
  it('agrees with the editor on nine of ten pairs that have a winner', async () => {
    const decided = pairs.filter(({ better }) => better !== 'tie');
    const wrong = await disagreements(decided);
    expect(wrong.length / decided.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('lets no good original go', async () => {
    const wrong = await disagreements(pairs.filter(({ kind }) => kind.startsWith('good-original')));
    expect(wrong.filter((line) => line.endsWith('picked candidate'))).toEqual([]);
  });

  it('sees no winner in nine of ten ties', async () => {
    const ties = pairs.filter(({ better }) => better === 'tie');
    const wrong = await disagreements(ties);
    expect(wrong.length / ties.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });
}

describe('pairs of our own', () => suite(read('test/fixtures/pairs-own.jsonl')));

const folder = process.env['CASES_DIR'];
describe.skipIf(folder === undefined)('the development pairs (skipped: CASES_DIR is not set)', () =>
  suite(folder === undefined ? [] : read(join(folder, 'pairs.jsonl'))),
);
