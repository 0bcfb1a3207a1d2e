import { wholeText } from '../../domain/template.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, quoted } from './answer.ts';
import { isBacked } from './given-concepts.ts';
import { isUnusableOffer } from './unusable-offer.ts';

/** What is given away without a figure and cannot be meant otherwise; "free" alone can ("whenever you are free"). */
const PROMISES = ['free-shipping', 'free-returns', 'gift', 'sample', 'points', 'cashback', 'gift-card', 'store-credit', 'upgrade'];

/** Gifts and free shipping of the original that the candidate no longer offers. */
export function lostGiveaway({ brief, candidate }: GuardInput): readonly Finding[] {
  const promised = findConcepts(wholeText(brief.template), brief.language, 'giveaway').filter(({ concept }) => PROMISES.includes(concept));
  if (promised.length === 0) return [];
  const kept = new Set(findConcepts(wholeText(candidate), brief.language, 'giveaway').map(({ concept }) => concept));
  const status = isUnusableOffer(brief) ? 'warn' : 'fail';
  return promised
    .filter(({ concept }) => !isBacked(concept, kept))
    .map((term) => ({ status, detail: `The original offers ${quoted([term.text])}, the candidate does not: put it back.`, found: [] }));
}
