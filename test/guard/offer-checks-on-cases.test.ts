import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../src/domain/report.ts';
import type { Template } from '../../src/domain/template.ts';
import { checkCodes } from '../../src/guard/codes.ts';
import { checkFacts } from '../../src/guard/facts.ts';
import { checkLinks } from '../../src/guard/links.ts';
import { checkOfferKept } from '../../src/guard/offer-kept.ts';
import { checkOfferRoles } from '../../src/guard/offer-roles.ts';
import { checkTokens } from '../../src/guard/tokens.ts';
import { guardInput } from './guard-case.ts';

interface PairCase {
  readonly id: string;
  readonly segment: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly channel: 'push' | 'sms' | 'whatsapp' | 'email' | 'chat';
  readonly language: string;
  readonly original: Template;
  readonly candidate: Template;
  readonly guard: 'pass' | 'warn' | 'fail';
  readonly failures: readonly string[];
}

const CHECKS = [checkFacts, checkOfferKept, checkOfferRoles, checkTokens, checkLinks, checkCodes];
const OURS: readonly CheckName[] = ['facts', 'offer-kept', 'offer-roles', 'tokens', 'links', 'codes'];

const folder = process.env['CASES_DIR'] ?? '';
const file = join(folder, 'pairs.jsonl');
const pairs =
  folder !== '' && existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as PairCase)
    : [];

/** Skipped where the development cases are not at hand: set CASES_DIR to their folder. */
describe.skipIf(pairs.length === 0)('known-answer pairs (CASES_DIR)', () => {
  const failed = (pair: PairCase) =>
    CHECKS.map((check) => check(guardInput(pair)))
      .filter(({ status }) => status === 'fail')
      .map(({ name }) => name);

  test('one of these checks speaks on every pair that one of them should', () => {
    const silent = pairs.filter((pair) => {
      const expected = pair.failures.filter((name) => (OURS as readonly string[]).includes(name));
      return expected.length > 0 && !failed(pair).some((name) => expected.includes(name));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('none fails an honest pair', () => {
    const wronged = pairs
      .filter((pair) => pair.guard !== 'fail')
      .flatMap((pair) => failed(pair).map((name) => `${pair.id} ${name}`));
    expect(wronged).toEqual([]);
  });
});
