import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { wholeText } from '../../domain/template.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import { conceptsOf } from './in-fields.ts';
import type { StatedFigures } from './stated-figures.ts';

const GIVES: Readonly<Record<string, readonly string[]>> = {
  'free-shipping': ['free-shipping', 'free'],
  gift: ['gift', 'sample', 'free', 'gift-card', 'bonus'],
  'buy-x-get-y': ['buy-get', 'free', 'gift'],
};

/** The voucher's value without its minimum or its cap promises more than the shop gives; without its end it only says less. */
export function halfUsedVoucher(input: GuardInput, stated: StatedFigures): readonly Finding[] {
  const { voucher } = input.brief;
  if (voucher === null) return [];
  const candidate = stated.candidate.map((one) => one.figure);
  const has = (figure: Figure) => candidate.some((one) => sameFact(one, figure));
  const values = stated.voucher.filter((figure) => isGiven(figure));
  const used = values.filter((figure) =>
    candidate.some((one) => one.kind === figure.kind && sameFact(one, figure) && one.role !== 'minimum'),
  );
  if (used.length === 0 && !givesItsThing(input)) return [];
  // The marketer's own text, unchanged, is the marketer's to mend.
  const status = wholeText(input.brief.template) === wholeText(input.candidate) ? 'warn' : 'fail';
  const findings: Finding[] = [];
  for (const condition of conditionsOf(stated.voucher, values, used)) {
    if (has(condition) || isTheNextOrder(condition, input)) continue;
    const name = condition.role === 'cap' ? 'limit' : 'minimum';
    findings.push({
      status,
      detail: `The voucher is used without its ${name} ${quoted([condition.text])}: say it beside the offer.`,
      found: [],
    });
  }
  for (const end of stated.voucher) {
    if (!(end.kind === 'date' && end.role === 'deadline') || has(end)) continue;
    findings.push({
      status: 'warn',
      detail: `The voucher ends ${quoted([end.text])}, which the candidate does not say.`,
      found: [],
    });
  }
  return findings;
}

function isGiven({ kind, role, key }: Figure): boolean {
  if (kind === 'percent') return role !== 'minimum';
  if (kind === 'money') return role === 'value' || role === 'price' || role === 'plain' || role === 'cap';
  return key.includes('+');
}

/** With several offers in one voucher ("RM5 off RM50, RM12 off RM100") only the conditions of those that are used. */
function conditionsOf(all: readonly Figure[], values: readonly Figure[], used: readonly Figure[]): readonly Figure[] {
  const minimums = all.filter(
    ({ kind, role }) => role === 'minimum' && (kind === 'money' || kind === 'quantity' || kind === 'number'),
  );
  const caps = all.filter(({ kind, role }) => role === 'cap' && kind === 'money');
  const paired = minimums.length > 1 && minimums.length === values.length;
  const wanted = paired
    ? minimums.filter((_, index) => values[index] !== undefined && used.includes(values[index]))
    : minimums;
  return [...wanted, ...caps];
}

/** "2nd order" to somebody who has made one is "your next order". */
function isTheNextOrder({ key }: Figure, { brief, candidate }: GuardInput): boolean {
  return (
    key === 'quantity:#2' &&
    licenceSegment(brief.segment) === 'new-buyers' &&
    conceptsOf(candidate, brief.language, 'terms').some(({ concept }) => concept === 'next-order')
  );
}

function givesItsThing({ brief, candidate }: GuardInput): boolean {
  const concepts = GIVES[brief.voucher?.kind ?? ''];
  if (concepts === undefined) return false;
  return fieldsOf(candidate).some(({ text }) =>
    findConcepts(text, brief.language, 'giveaway').some(({ concept }) => concepts.includes(concept)),
  );
}
