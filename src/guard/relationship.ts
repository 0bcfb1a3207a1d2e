import type { Brief } from '../domain/brief.ts';
import { rememberedOf } from '../domain/remembered.ts';
import type { Check } from '../domain/report.ts';
import { licenceSegment, segmentName } from '../domain/segment.ts';
import { type ConceptTerm, conceptsByList, findConcepts } from '../language/find-terms.ts';
import type { GuardInput } from './guard-input.ts';
import { isLicensed, MAY_BE_ASKED, READER_CLAIMS, type ReaderClaim } from './licence.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';

const WHAT: Readonly<Record<ReaderClaim, string>> = {
  'reader-bought': 'they have bought',
  'reader-ordered-unpaid': 'they have an unpaid order',
  'reader-has-cart': 'they have items in their cart',
  'reader-saved-item': 'they saved an item',
  'reader-reserved': 'something is reserved for them',
  'reader-follows': 'they follow the shop',
  'reader-was-away': 'they were here before and stayed away',
  'reader-returns': 'they have been here before',
  'reader-loyal': 'they are regular customers',
  'reader-member': 'they are members',
  'reader-received': 'their order has arrived',
  'reader-likes': 'they like it',
  'reader-new': 'they are new here',
  'reader-tracked': 'the shop watched them',
  'reader-birthday': 'it is their birthday',
  'reader-ran-out': 'they have run out',
  'reader-rated': 'they rated the shop',
};

/** Uncanny or hopeful rather than untrue: somebody should look, but nobody is told a falsehood. */
const isSoft = (claim: ReaderClaim, concept: string) =>
  claim === 'reader-tracked' || concept === 'hopes' || concept === 'welcomed';

const QUESTION = /^[^.!?。！？\n]{0,80}?(?:[?？]|吗|嗎|ですか|でしょうか|ไหม|หรือยัง|나요|까요)/u;

/** The candidate says nothing of the reader that the segment, the voucher or a confirmed fact does not allow. What the original says too is warned of: a rewrite should have dropped it. */
export function checkRelationship({ brief, candidate }: GuardInput): Check {
  const segment = licenceSegment(brief.segment);
  const findings: Finding[] = [];
  for (const { field, text } of fieldsOf(candidate)) {
    const said = conceptsByList(text, brief.language);
    for (const claim of READER_CLAIMS) {
      if (!said.has(claim)) continue;
      for (const term of claimsIn(text, brief.language, claim)) {
        const same = ({ concept }: ConceptTerm) => concept === term.concept;
        if (MAY_BE_ASKED.has(claim) && QUESTION.test(text.slice(term.end))) continue;
        if (
          isLicensed(segment, claim, term.concept) ||
          findConcepts(besidesTheText(brief), brief.language, claim).some(same) ||
          (claim === 'reader-member' && givesPoints(brief))
        )
          continue;
        const kept = fieldsOf(brief.template).some((own) => claimsIn(own.text, brief.language, claim).some(same));
        const assumes = `${quoted([term.text])} assumes that ${WHAT[claim]}, which “${segmentName(brief.segment)}” does not tell you`;
        findings.push({
          status: kept || isSoft(claim, term.concept) ? 'warn' : 'fail',
          detail: kept ? `${assumes}; the original says it too.` : `${assumes}: leave it out, or confirm it as a fact.`,
          found: [{ field, start: term.start, end: term.end, text: term.text }],
        });
      }
    }
  }
  return answer('relationship', findings, 'It says of the reader only what the segment allows.');
}

/** What the marketer gave apart from the message itself. */
const besidesTheText = rememberedOf(({ voucher, product, category, facts }: Brief) =>
  [voucher?.text ?? '', product ?? '', category?.join(' > ') ?? '', ...facts].join('\n'),
);

/** Whoever is given points has points. */
function givesPoints(brief: Brief): boolean {
  return findConcepts(besidesTheText(brief), brief.language, 'giveaway').some(({ concept }) => concept === 'points');
}

/** A condition ("for new customers") is an offer's, not a claim about this reader. */
function claimsIn(text: string, language: string, claim: ReaderClaim): readonly ConceptTerm[] {
  const claims = findConcepts(text, language, claim);
  if (claims.length === 0) return claims;
  const conditions = findConcepts(text, language, 'terms');
  return claims.filter((term) => !conditions.some((one) => one.start <= term.start && term.end <= one.end));
}
