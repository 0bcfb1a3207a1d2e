import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BriefFields, readBrief } from '../../src/domain/read-brief.ts';
import type { Template } from '../../src/domain/template.ts';
import { guard } from '../../src/guard/guard.ts';
import type { GuardInput } from '../../src/guard/guard-input.ts';
import { figures, type Row } from './figures.ts';
import { MESSAGES } from './messages.ts';

interface PairCase {
  readonly segment: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly channel: string;
  readonly language: string;
  readonly original: Template;
  readonly candidate: Template;
}

/**
 * How many whole guards a second one core makes, once a second for `seconds` seconds: over the pairs of `folder`
 * (pairs.jsonl), or, with null, over our own messages, each against itself. `isNew`: every candidate is one that was never
 * read before, as a model writes them; else all texts come round again, as when a draft is checked after each edit.
 */
export function guardSpeed(seconds: number, folder: string | null, isNew: boolean): Row {
  const inputs = folder === null ? MESSAGES.map(ofMessage) : pairsIn(folder);
  let made = 0;
  const run = () => {
    for (const input of inputs) {
      made += 1;
      guard(isNew ? { ...input, candidate: altered(input.candidate, wordOf(made)) } : input);
    }
  };
  for (let round = 0; round < 3; round += 1) run();
  const perSecond: number[] = [];
  for (let second = 0; second < seconds; second += 1) {
    made = 0;
    const started = performance.now();
    while (performance.now() - started < 1000) run();
    perSecond.push(made / ((performance.now() - started) / 1000));
  }
  const name = isNew ? 'guards a second, every candidate new' : 'guards a second, texts that come round again';
  return { name, unit: '/s', ...figures(perSecond) };
}

function pairsIn(folder: string): readonly GuardInput[] {
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { original, candidate, category, ...rest } = JSON.parse(line) as PairCase;
    return inputOf({ ...original, ...rest, category: category?.join(' > ') ?? null }, candidate);
  });
}

function ofMessage(fields: BriefFields): GuardInput {
  return inputOf(fields, { title: fields.title ?? null, body: fields.body });
}

function inputOf(fields: BriefFields, candidate: Template): GuardInput {
  const brief = readBrief(fields, { detectLanguage: () => 'en' });
  return { brief, candidate, references: [], today: '2026-11-24' };
}

/** A word more in every line, so that nothing of it was read before. */
function altered({ title, body }: Template, word: string): Template {
  return { title: title === null ? null : `${title} ${word}`, body: body.replace(/(?=\n|$)/gu, ` ${word}`) };
}

function wordOf(count: number): string {
  return [...String(count)].map((digit) => 'bdfghjklmp'.charAt(Number(digit))).join('');
}
