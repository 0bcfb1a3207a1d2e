import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/domain/channel.ts';
import { measure } from '../../../src/domain/measure.ts';
import { findTokens } from '../../../src/domain/token.ts';
import { guard } from '../../../src/guard/guard.ts';
import { aTask, rewritten, TODAY } from './a-task.ts';

const folder = process.env['CASES_DIR'];

interface Case {
  readonly id: string;
  readonly merchant: string;
  readonly segment: string;
  readonly channel: Channel;
  readonly language: string;
  readonly title: string | null;
  readonly body: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly product: string | null;
  readonly quality: 'weak' | 'good';
}

const cases: readonly Case[] =
  folder === undefined
    ? []
    : readFileSync(join(folder, 'messages.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Case);

function givenOf({ title, body, id: _id, quality: _quality, ...rest }: Case) {
  return { ...rest, template: { title, body } };
}

describe.skipIf(folder === undefined)('the development messages (CASES_DIR is not set: skipped)', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s: every token and no failed check', (_id, one) => {
    const given = givenOf(one);
    const { title, body } = rewritten(given);
    const brief = aTask(given).brief;
    const checks = guard({ brief, candidate: { title, body }, references: [], today: TODAY });
    expect(checks.filter((check) => check.status === 'fail')).toEqual([]);
    const kept = (text: string) =>
      findTokens(text)
        .filter((token) => token.kind !== 'code')
        .map((token) => token.text)
        .toSorted();
    expect(kept(`${title ?? ''}\n${body}`)).toEqual(kept(`${one.title ?? ''}\n${one.body}`));
    const parts = (text: string) => measure({ title: null, body: text }, one.channel).smsParts ?? 0;
    expect(parts(body)).toBeLessThanOrEqual(parts(one.body));
    expect(rewritten({ ...given, template: { title, body } })).toMatchObject({ title, body });
  });

  it('keeps the good ones', () => {
    const good = cases.filter((one) => one.quality === 'good');
    const changed = good.filter(
      (one) => rewritten(givenOf(one)).body !== one.body || rewritten(givenOf(one)).title !== one.title,
    );
    expect(changed.length / good.length).toBeLessThanOrEqual(0.1);
  });

  it('changes the weak ones', () => {
    const weak = cases.filter((one) => one.quality === 'weak');
    const same = weak.filter((one) => rewritten(givenOf(one)).body === one.body);
    expect(same.length / weak.length).toBeLessThanOrEqual(0.1);
  });
});
