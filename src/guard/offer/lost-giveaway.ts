import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import { saysAsMuch } from './given-concepts.ts';
import { conceptsOf } from './in-fields.ts';
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
  const promised = fieldsOf(brief.template).flatMap(({ text }) => promisesIn(text, brief.language));
  if (promised.length === 0) return [];
  const kept = new Set(conceptsOf(candidate, brief.language, 'giveaway').map(({ concept }) => concept));
  const lost = promised.filter((term) => !saysAsMuch(term.concept, kept));
  if (lost.length === 0 || (lost.every(({ concept }) => concept === 'gift') && usesVoucher(input))) return [];
  const status = isUnusableOffer(brief) ? 'warn' : 'fail';
  return lost.map((term) => ({
    status,
    detail: `The original offers ${quoted([term.text])}, the candidate does not: put it back.`,
    found: [],
  }));
}

/** "A surprise gift" names nothing. */
function promisesIn(text: string, language: string): readonly ConceptTerm[] {
  const vague = findConcepts(text, language, 'vague-incentive');
  return findConcepts(text, language, 'giveaway').filter(
    (term) => PROMISES.has(term.concept) && !vague.some((one) => one.start < term.end && term.start < one.end),
  );
}
