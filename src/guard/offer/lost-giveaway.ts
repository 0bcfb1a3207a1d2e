import type { Brief } from '../../domain/brief.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import { namelessGifts } from '../../language/nameless-gift.ts';
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
  const isGiven = isGiftGiven(brief);
  const status = isUnusableOffer(brief) ? 'warn' : 'fail';
  return lost.map((term) => findingOf(term, term.isNameless && !isGiven ? 'unnamed' : status));
}

/** Where nothing says what it is, nothing is lost that a reader could count on; it comes back when the marketer says it. */
function findingOf({ text }: Promised, status: 'fail' | 'warn' | 'unnamed'): Finding {
  const offers = `The original offers ${quoted([text])}`;
  return status === 'unnamed'
    ? { status: 'warn', detail: `${offers} and nothing says what it is: it was left out.`, found: [] }
    : { status, detail: `${offers}, the candidate does not: put it back.`, found: [] };
}

/** The marketer speaks of a gift outside the message too. */
function isGiftGiven({ voucher, facts, language }: Brief): boolean {
  return [voucher?.text ?? '', ...facts].some((given) =>
    findConcepts(given, language, 'giveaway').some(({ concept }) => concept === 'gift'),
  );
}

interface Promised extends ConceptTerm {
  /** A gift of which the message does not say what it is. */
  readonly isNameless: boolean;
}

/** "A surprise gift" names nothing. */
function promisesIn(text: string, language: string): readonly Promised[] {
  const vague = findConcepts(text, language, 'vague-incentive');
  const nameless = namelessGifts(text, language).map(({ start }) => start);
  return findConcepts(text, language, 'giveaway')
    .filter((term) => PROMISES.has(term.concept) && !vague.some((one) => one.start < term.end && term.start < one.end))
    .map((term) => ({ ...term, isNameless: nameless.includes(term.start) }));
}
