import { wholeText } from '../../domain/template.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, quoted } from './answer.ts';
import { saysAsMuch } from './given-concepts.ts';
import { isUnusableOffer } from './unusable-offer.ts';
import { usesVoucher } from './used-offer.ts';

/** What is given away without a figure and cannot be meant otherwise; "free" alone can ("whenever you are free"). */
const PROMISES: ReadonlySet<string> = new Set([
  'free-shipping',
  'free-returns',
  'gift',
  'sample',
  'points',
  'cashback',
  'gift-card',
  'store-credit',
  'upgrade',
]);

/** Gifts and free shipping of the original that the candidate no longer offers. "A treat for you" is fulfilled by the voucher itself. */
export function lostGiveaway(input: GuardInput): readonly Finding[] {
  const { brief, candidate } = input;
  const original = wholeText(brief.template);
  const promised = findConcepts(original, brief.language, 'giveaway').filter(({ concept }) => PROMISES.has(concept));
  if (promised.length === 0) return [];
  const kept = new Set(findConcepts(wholeText(candidate), brief.language, 'giveaway').map(({ concept }) => concept));
  const vague = findConcepts(original, brief.language, 'vague-incentive');
  const isVague = (term: ConceptTerm) => vague.some((one) => one.start < term.end && term.start < one.end);
  const lost = promised.filter((term) => !saysAsMuch(term.concept, kept) && !isVague(term));
  if (lost.length === 0 || (lost.every(({ concept }) => concept === 'gift') && usesVoucher(input))) return [];
  const status = isUnusableOffer(brief) ? 'warn' : 'fail';
  return lost.map((term) => ({
    status,
    detail: `The original offers ${quoted([term.text])}, the candidate does not: put it back.`,
    found: [],
  }));
}
