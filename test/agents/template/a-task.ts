import { rewriteByRule } from '../../../src/agents/template/by-rule.ts';
import type { RewriteTask } from '../../../src/agents/template/template-agent.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import type { Rewrite } from '../../../src/domain/report.ts';
import { parseVoucher } from '../../../src/domain/voucher.ts';
import { aBrief } from '../../fixtures/brief.ts';

export const TODAY = '2026-11-24';

/** A brief of which a test names only what matters; the voucher as a person would write it. */
export type Given = Partial<Omit<Brief, 'voucher'>> & { readonly voucher?: string | null };

export function aTask(given: Given, rest: Partial<RewriteTask> = {}): RewriteTask {
  const { voucher, ...fields } = given;
  const language = fields.language ?? 'en';
  const brief = aBrief({
    ...fields,
    voucher: voucher === undefined || voucher === null ? null : parseVoucher(voucher, language),
  });
  return { ...taskOf(brief), ...rest };
}

/** A brief by rule, with nothing learnt and nothing wished. */
export function taskOf(brief: Brief): RewriteTask {
  return { brief, route: 'rule-based', review: null, comparison: null, exemplars: [], angle: null, repair: null };
}

export function rewritten(given: Given, rest: Partial<RewriteTask> = {}): Rewrite {
  return rewriteByRule(aTask(given, rest), TODAY);
}

/** Title and body as one line, to compare whole texts. */
export function text(given: Given, rest: Partial<RewriteTask> = {}): string {
  const { title, body } = rewritten(given, rest);
  return title === null ? body : `${title} | ${body}`;
}
