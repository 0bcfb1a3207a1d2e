import type { Brief } from '../../src/domain/brief.ts';
import type { Template } from '../../src/domain/template.ts';
import { parseVoucher } from '../../src/domain/voucher.ts';
import type { CheckFunction, GuardInput } from '../../src/guard/guard-input.ts';
import { aBrief } from '../fixtures/brief.ts';

/** What a test of a check says: texts, the voucher as written, and what else matters. */
export interface GuardCase extends Omit<Partial<Brief>, 'voucher' | 'template'> {
  readonly original: string | Template;
  readonly candidate: string | Template;
  readonly voucher?: string | null;
  readonly today?: string;
}

export function guardInput({ original, candidate, voucher = null, today, ...rest }: GuardCase): GuardInput {
  const language = rest.language ?? 'en';
  const parsed = voucher === null ? null : parseVoucher(voucher, language);
  const brief = aBrief({
    segment: 'potential-new-customers',
    ...rest,
    template: templateOf(original),
    voucher: parsed,
  });
  return { brief, candidate: templateOf(candidate), references: [], ...(today === undefined ? {} : { today }) };
}

/** "pass", or the status and what it found in the candidate. */
export function verdict(check: CheckFunction, one: GuardCase): string {
  const { status, found } = check(guardInput(one));
  return [status, ...found.map((span) => span.text)].join(' | ');
}

function templateOf(text: string | Template): Template {
  return typeof text === 'string' ? { title: null, body: text } : text;
}
