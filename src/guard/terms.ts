import type { Check } from '../domain/report.ts';
import type { PaperSegment } from '../domain/segment.ts';
import { licenceSegment } from '../domain/segment.ts';
import { wholeText } from '../domain/template.ts';
import { type ConceptTerm, findConcepts } from '../language/find-terms.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, quoted } from './offer/answer.ts';
import { hasOffer, isNearOffer, usesVoucher } from './offer/used-offer.ts';

/** Two ways of saying one condition. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'first-order': ['new-customers-only'],
  'new-customers-only': ['first-order'],
  'excludes-sale': ['full-price-only'],
  'full-price-only': ['excludes-sale'],
  household: ['once-per-person'],
};

/** Who gets the message meets these anyway: nothing is lost by not saying them. */
const MET_BY: Readonly<Record<string, readonly PaperSegment[]>> = {
  'regulars-only': ['frequent-buyers', 'repeat-buyers', 'lapsing-buyers', 'new-buyers', 'post-purchase'],
  'followers-only': ['new-followers', 'active-old-followers'],
};

/** Words that are a condition beside an offer, and a plain description elsewhere ("in our shops", "your first order"). */
const ONLY_BESIDE_AN_OFFER: ReadonlySet<string> = new Set([
  'selected-items',
  'first-order',
  'next-order',
  'regulars-only',
  'followers-only',
  'in-store-only',
  'online-only',
  'app-only',
  'weekdays-only',
  'weekend-only',
  'payment-method',
  'region',
  'first-n',
]);

/** The conditions of the original, and of a voucher that the candidate uses, are still said, in whatever words; they lapse only where the candidate offers nothing. */
export function checkTerms(input: GuardInput): Check {
  const { brief, candidate } = input;
  const { language, voucher } = brief;
  const segment = licenceSegment(brief.segment);
  const text = wholeText(candidate);
  const needed = hasOffer(text, language) ? conditionsIn(wholeText(brief.template), language) : [];
  const vouchers = voucher !== null && usesVoucher(input) ? findConcepts(voucher.text, language, 'terms') : [];
  const said = new Set(findConcepts(text, language, 'terms').map((term) => term.concept));
  const lost = [...needed, ...vouchers].filter(
    ({ concept }) =>
      ![concept, ...(SAME[concept] ?? [])].some((one) => said.has(one)) && MET_BY[concept]?.includes(segment) !== true,
  );
  if (lost.length === 0) return answer('terms', [], 'Every condition of the offer is still said.');
  const words = quoted(lost.map((term) => term.text));
  const detail = `The condition ${words} is gone, so the text promises more than you do: say it again, or drop the offer.`;
  return answer('terms', [{ status: 'fail', detail, found: [] }], '');
}

function conditionsIn(text: string, language: string): readonly ConceptTerm[] {
  const thanks = findConcepts(text, language, 'reader-bought');
  return findConcepts(text, language, 'terms').filter(
    (term) =>
      !thanks.some((one) => one.start < term.end && term.start < one.end) &&
      (!ONLY_BESIDE_AN_OFFER.has(term.concept) || isNearOffer(text, term, language)),
  );
}
