import type { Brief } from '../domain/brief.ts';
import { findFigures } from '../domain/figure/find-figures.ts';
import { sameFact } from '../domain/figure/same-fact.ts';
import type { Check } from '../domain/report.ts';
import { licenceSegment, type PaperSegment } from '../domain/segment.ts';
import type { Template } from '../domain/template.ts';
import { type ConceptTerm, findConcepts } from '../language/find-terms.ts';
import type { GuardInput } from './guard-input.ts';
import { isLicensed } from './licence.ts';
import { dripPricing } from './market/drip-pricing.ts';
import { farCondition } from './market/far-condition.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';
import { conceptsOf, figuresOf } from './offer/in-fields.ts';
import { isUnusableOffer } from './offer/unusable-offer.ts';
import { hasOffer, isNearGift, isNearOffer, usesVoucher } from './offer/used-offer.ts';

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
  const { language } = brief;
  const lost = (terms: readonly ConceptTerm[]) => terms.filter(({ concept }) => !isSaid(concept, candidate, brief));
  const offers = fieldsOf(candidate).some(({ text }) => hasOffer(text, language));
  const conditions = fieldsOf(brief.template).flatMap(({ text }) => conditionsIn(text, brief));
  const fromOriginal = lost(offers ? conditions : []).filter(
    ({ concept }) =>
      !(FIRST_ORDER.has(concept) && replacesUnusable(input)) && !(concept === 'selected-items' && namesWhich(input)),
  );
  const fromVoucher = lost(usesVoucher(input) ? findConcepts(brief.voucher?.text ?? '', language, 'terms') : []);
  // An original that names the offer without its condition is the marketer's to mend.
  const inherited =
    usesVoucher({ ...input, candidate: brief.template }) &&
    !fromVoucher.some(({ concept }) => isSaid(concept, brief.template, brief));
  const findings: Finding[] = [];
  if (fromOriginal.length > 0) findings.push(finding('fail', fromOriginal));
  if (fromVoucher.length > 0)
    findings.push(finding(inherited && fromOriginal.length === 0 ? 'warn' : 'fail', fromVoucher));
  return answer(
    'terms',
    [...findings, ...farCondition(input), ...dripPricing(input)],
    'Every condition of the offer is still said.',
  );
}

const FIRST_ORDER: ReadonlySet<string> = new Set(['first-order', 'new-customers-only']);

/** The original offers regulars a first order; the candidate leaves that out and offers the voucher, nothing else. */
function replacesUnusable(input: GuardInput): boolean {
  const { brief, candidate } = input;
  const { voucher, language } = brief;
  if (voucher === null || isUnusableOffer({ ...brief, template: NO_TEXT })) return false;
  if (!usesVoucher(input) && !givesSameFree(voucher.text, candidate, language)) return false;
  if (!isUnusableOffer({ ...brief, voucher: null })) return false;
  const given = findFigures(voucher.text, language);
  return figuresOf(candidate, language)
    .filter((figure) => figure.kind === 'money' || figure.kind === 'percent')
    .every((figure) => given.some((one) => sameFact(one, figure)));
}

/** "Prices of some items come down", without an amount, to "the mask is now 1,280 (was 1,680)": which item is said. */
function namesWhich(input: GuardInput): boolean {
  const { brief, candidate } = input;
  const { product, language } = brief;
  if (product === null || !usesVoucher(input) || !(brief.voucher?.text.includes(product) ?? false)) return false;
  const named = fieldsOf(candidate).some(({ text }) => text.toLowerCase().includes(product.toLowerCase()));
  return named && figuresOf(brief.template, language).every(({ kind }) => kind !== 'money' && kind !== 'percent');
}

/** "Free 50 g with any order": the voucher gives a thing, and so does the candidate. */
function givesSameFree(voucher: string, candidate: Template, language: string): boolean {
  const free = (terms: readonly ConceptTerm[]) => terms.some(({ concept }) => concept === 'free');
  return free(findConcepts(voucher, language, 'giveaway')) && free(conceptsOf(candidate, language, 'giveaway'));
}

const NO_TEXT = { title: null, body: '' };

function finding(status: Finding['status'], lost: readonly ConceptTerm[]): Finding {
  const words = quoted(lost.map((term) => term.text));
  const [what, it] = lost.length > 1 ? ['conditions', 'are'] : ['condition', 'is'];
  const detail = `The ${what} ${words} ${it} not said, so the text promises more than you do: say ${lost.length > 1 ? 'them' : 'it'}, or drop the offer.`;
  return { status, detail, found: [] };
}

function isSaid(concept: string, template: Template, brief: Brief): boolean {
  if (MET_BY[concept]?.includes(licenceSegment(brief.segment)) === true) return true;
  const said = conceptsOf(template, brief.language, 'terms').map((term) => term.concept);
  return [concept, ...(SAME[concept] ?? [])].some((one) => said.includes(one));
}

function conditionsIn(text: string, { language, segment }: Brief): readonly ConceptTerm[] {
  // "One of our most loyal customers", said to a stranger, is no condition of anything.
  const loyal = findConcepts(text, language, 'reader-loyal').filter(
    (term) => !isLicensed(licenceSegment(segment), 'reader-loyal', term.concept) && !isNearGift(text, term, language),
  );
  const thanks = [...findConcepts(text, language, 'reader-bought'), ...loyal];
  return findConcepts(text, language, 'terms').filter(
    (term) =>
      !thanks.some((one) => one.start < term.end && term.start < one.end) &&
      (!ONLY_BESIDE_AN_OFFER.has(term.concept) || isNearOffer(text, term, language)),
  );
}
