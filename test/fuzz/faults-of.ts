import { rewriteByRule } from '../../src/agents/template/by-rule.ts';
import type { Brief } from '../../src/domain/brief.ts';
import { InputError } from '../../src/domain/errors.ts';
import { type BriefFields, readBrief } from '../../src/domain/read-brief.ts';
import type { Check } from '../../src/domain/report.ts';
import { type Template, wholeText } from '../../src/domain/template.ts';
import { findTokens } from '../../src/domain/token.ts';
import { guard } from '../../src/guard/guard.ts';
import { taskOf } from '../agents/template/a-task.ts';

export const TODAY = '2026-11-24';

export interface Outcome {
  readonly faults: readonly string[];
  /** False where the input was refused with a sentence, or the text came back as it was. */
  readonly rewritten: boolean;
}

/**
 * One template through the playbook and the guard. A fault is: a token lost or added, a failed check on what would be
 * shipped, a text that fails against itself, a check that contradicts itself or points outside the text, a rewrite that its
 * own rewriter changes again. A crash is thrown.
 */
export function faultsOf(fields: BriefFields): Outcome {
  const brief = briefOf(fields);
  if (brief === null) return { faults: [], rewritten: false };
  const { template } = brief;
  const { title, body } = rewriteByRule(taskOf(brief), TODAY);
  const rewrite = { title, body };
  const faults = [...itself(brief), ...shipped(brief, rewrite)];
  const rewritten = title !== template.title || body !== template.body;
  if (!rewritten) return { faults, rewritten };
  const again = rewriteByRule(taskOf({ ...brief, template: rewrite }), TODAY);
  const kept = again.title === title && again.body === body;
  return { faults: kept ? faults : [...faults, 'its own output is changed again'], rewritten };
}

/** Null for what the product refuses, with a sentence: an empty body, a text that is too long. */
function briefOf(fields: BriefFields): Brief | null {
  try {
    return { ...readBrief(fields, { detectLanguage: () => 'en' }), previous: null };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function itself(brief: Brief): readonly string[] {
  const checks = guard({ brief, candidate: brief.template, references: [], today: TODAY });
  const failed = checks.filter(({ status, name }) => status === 'fail' && name !== 'empty');
  return [
    ...failed.map(({ name, detail }) => `the original fails against itself: ${name}: ${detail}`),
    ...inconsistent(checks, brief.template),
  ];
}

function shipped(brief: Brief, rewrite: Template): readonly string[] {
  const checks = guard({ brief, candidate: rewrite, references: [], today: TODAY });
  const failed = checks.filter(({ status }) => status === 'fail');
  return [
    ...failed.map(({ name, detail }) => `the rewrite fails: ${name}: ${detail}`),
    ...tokenFaults(brief, rewrite),
    ...inconsistent(checks, rewrite),
  ];
}

/** What one check says must fit itself: it speaks once, has words, points into the text, and finds nothing where it passes. */
function inconsistent(checks: readonly Check[], candidate: Template): readonly string[] {
  const names = checks.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} speaks twice`);
  const outside = checks.flatMap(({ name, found }) =>
    found
      .filter(({ field, start, end, text }) => (candidate[field] ?? '').slice(start, end) !== text)
      .map(() => `${name} points outside the text`),
  );
  const wordless = checks.filter(({ detail }) => detail === '').map(({ name }) => `${name} says nothing`);
  const contradictory = checks
    .filter(({ status, found }) => status === 'pass' && found.length > 0)
    .map(({ name }) => `${name} passes and finds something`);
  return [...twice, ...outside, ...wordless, ...contradictory];
}

/** Every token of the template, as often; others only from the voucher, the product or a fact. */
function tokenFaults({ template, voucher, product, facts }: Brief, rewrite: Template): readonly string[] {
  const left = [...tokensOf(wholeText(rewrite))];
  const lost = tokensOf(wholeText(template)).filter((token) => {
    const at = left.indexOf(token);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const given = [voucher?.text, product, ...facts].join('\n');
  return [
    ...(lost.length === 0 ? [] : ['a token was lost']),
    ...(left.every((token) => given.includes(token)) ? [] : ['a token was made up']),
  ];
}

function tokensOf(text: string): readonly string[] {
  return findTokens(text)
    .filter(({ kind }) => ['placeholder', 'block', 'link', 'opt-out'].includes(kind))
    .map((token) => token.text)
    .toSorted();
}
