/**
 * `npm run cases`: what guard, judge and playbook do on the development cases (CASES_DIR), languages and kinds apart.
 * `npm run cases -- --print` also prints every rewrite, to be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playbookContentAgent } from '../../src/agents/content/by-rule.ts';
import { mustAsk } from '../../src/agents/content/must-ask.ts';
import { questionsFor } from '../../src/agents/content/questions.ts';
import { playbookEvaluateAgent } from '../../src/agents/evaluate/by-rule.ts';
import { playbookTemplateAgent } from '../../src/agents/template/by-rule.ts';
import type { Brief } from '../../src/domain/brief.ts';
import { readBrief } from '../../src/domain/read-brief.ts';
import type { Template } from '../../src/domain/template.ts';
import { guard, verdictOf } from '../../src/guard/guard.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { decide } from '../../src/pipeline/verdict.ts';
import { write } from '../../src/pipeline/write.ts';

const TODAY = '2026-11-24';
const folder = process.env['CASES_DIR'];
if (folder === undefined) {
  console.error('CASES_DIR is not set: the folder that holds pairs.jsonl and messages.jsonl');
  process.exit(1);
}

interface Case {
  readonly id: string;
  readonly segment: string;
  readonly voucher: string | null;
  readonly category: readonly string[] | null;
  readonly channel: string;
  readonly language: string;
}
interface PairCase extends Case {
  readonly original: Template;
  readonly candidate: Template;
  readonly guard: 'pass' | 'warn' | 'fail';
  readonly failures: readonly string[];
  readonly better: 'original' | 'candidate' | 'tie';
  readonly kind: string;
}
interface MessageCase extends Case, Template {
  readonly merchant: string;
  readonly product: string | null;
  readonly quality: 'weak' | 'good';
  readonly error: string | null;
  readonly missing: string | null;
}

const lines = <T>(name: string): readonly T[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

function briefOf(one: Case, template: Template, rest: { merchant?: string; product?: string | null } = {}): Brief {
  const { segment, voucher, channel, language } = one;
  const category = one.category?.join(' > ') ?? null;
  return readBrief(
    { ...template, segment, voucher, category, channel, language, ...rest },
    { detectLanguage: () => language },
  );
}

class Tally {
  readonly #rows = new Map<string, { right: number; of: number }>();
  add(row: string, right: boolean): void {
    const count = this.#rows.get(row) ?? { right: 0, of: 0 };
    this.#rows.set(row, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
  }
  print(title: string): void {
    console.log(`\n${title}`);
    for (const [row, { right, of }] of [...this.#rows].toSorted(([a], [b]) => a.localeCompare(b))) {
      console.log(
        `  ${row.padEnd(28)} ${String(right).padStart(3)} of ${String(of).padStart(3)}  ${((100 * right) / of).toFixed(0)} %`,
      );
    }
  }
}

const base = (language: string) => language.slice(0, 2);

async function pairs(): Promise<void> {
  const verdicts = new Tally();
  const picks = new Tally();
  const wrong: string[] = [];
  for (const pair of lines<PairCase>('pairs.jsonl')) {
    const brief = briefOf(pair, pair.original);
    const checks = guard({ brief, candidate: pair.candidate, references: [], today: TODAY });
    const said = verdictOf(checks);
    const guardRight = (said === 'fail') === (pair.guard === 'fail');
    const { pick } = await judge(playbookEvaluateAgent(), brief, pair.candidate);
    const winner = pick.winner === 'rewrite' ? 'candidate' : pick.winner;
    const pickRight = winner === pair.better;
    const group = pair.kind.split('/')[0] ?? '';
    for (const row of ['all', `kind ${group}`, `language ${base(pair.language)}`]) {
      verdicts.add(row, guardRight);
      if (pair.better !== 'tie') picks.add(row, pickRight);
      else picks.add(`tie kept a tie (${row})`, pickRight);
    }
    if (!guardRight || !pickRight) {
      const failed = checks.filter((check) => check.status === 'fail').map((check) => `${check.name}: ${check.detail}`);
      wrong.push(
        `${pair.id} ${pair.kind} ${pair.language}: guard ${said} (wanted ${pair.guard}), pick ${winner} (wanted ${pair.better})${failed.length > 0 ? ` – ${failed.join(' | ')}` : ''}`,
      );
    }
  }
  verdicts.print('guard, fail or not, on pairs.jsonl');
  picks.print('pick on pairs.jsonl (ties apart)');
  console.log(`\ndisagreements\n${wrong.map((line) => `  ${line}`).join('\n')}`);
}

async function messages(print: boolean): Promise<void> {
  const tally = new Tally();
  const agent = playbookTemplateAgent();
  for (const message of lines<MessageCase>('messages.jsonl')) {
    const template = { title: message.title, body: message.body };
    const brief = briefOf(message, template, { merchant: message.merchant, product: message.product });
    const review = await playbookContentAgent().review(brief);
    const task = {
      brief,
      route: 'rule-based',
      review,
      comparison: null,
      exemplars: [],
      angle: null,
      repair: null,
    } as const;
    const { rewrite, checks } = await write(agent, agent, task, { today: TODAY, segments: [] });
    const pick = rewrite === null ? null : (await judge(playbookEvaluateAgent(), brief, rewrite)).pick;
    const questions = questionsFor(brief, review);
    const { verdict } = decide({
      original: template,
      rewrite,
      primaryError: review.primaryError,
      pick,
      mustAsk: mustAsk(brief, review),
      questions,
    });
    const kept = rewrite !== null && rewrite.body === template.body && rewrite.title === template.title;
    for (const row of ['all', `language ${base(message.language)}`]) {
      tally.add(`no failed check (${row})`, !checks.some((check) => check.status === 'fail'));
      if (message.quality === 'good') tally.add(`good kept (${row})`, kept || verdict === 'keep-original');
      else {
        tally.add(`weak changed (${row})`, !kept);
        tally.add(`primary error found (${row})`, review.primaryError === message.error);
        tally.add(`verdict not keep (${row})`, verdict !== 'keep-original');
      }
    }
    if (print) printMessage(message, brief, { kept, verdict, rewrite, questions, review, pick, checks });
  }
  tally.print('playbook on messages.jsonl');
}

function printMessage(message: MessageCase, brief: Brief, of: Record<string, unknown>): void {
  const { kept, verdict, rewrite, questions, review, pick, checks } = of as {
    kept: boolean;
    verdict: string;
    rewrite: (Template & { changes: readonly { text: string; was: string | null; why: string }[] }) | null;
    questions: readonly { text: string; preview: string }[];
    review: { primaryError: string | null };
    pick: { winner: string; reason: string } | null;
    checks: readonly { name: string; status: string; detail: string }[];
  };
  const show = (text: Template | null) =>
    text === null ? '(none)' : `${text.title === null ? '' : `[${text.title}] `}${text.body}`.replaceAll('\n', ' ⏎ ');
  console.log(
    `\n${message.id} ${message.quality} ${brief.segment} ${brief.channel} ${brief.language} · voucher: ${message.voucher ?? '–'} · product: ${message.product ?? '–'}`,
  );
  console.log(`  was  ${show(brief.template)}`);
  console.log(kept ? '  kept' : `  now  ${show(rewrite)}`);
  console.log(
    `  ${verdict} · ${review.primaryError ?? 'no error'} (wanted ${message.error ?? 'none'}) · pick ${pick?.winner}: ${pick?.reason}`,
  );
  for (const question of questions) console.log(`  ? ${question.text}  → ${question.preview.replaceAll('\n', ' ⏎ ')}`);
  for (const check of checks.filter((one) => one.status !== 'pass'))
    console.log(`  ${check.status} ${check.name}: ${check.detail}`);
}

await pairs();
await messages(process.argv.includes('--print'));
