import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import type { Status } from '../../domain/report.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import { CLAIMS, type ClaimList } from './claims.ts';
import { isSpelledCount, isTrivialCount } from './counted.ts';
import { type Backing, backingOf, isBacked } from './given-concepts.ts';

/** Claims that are made with a number: then the number is judged, and is judged already. */
const SAID_BY_FIGURES: ReadonlySet<string> = new Set([
  'discount',
  'buy-get',
  'rated',
  'popular',
  'customer-count',
  'returns',
  'delivery-time',
  'few-left',
  'instalments',
]);

/** Gifts, guarantees, stock and service claims of the candidate that no word of the marketer backs. */
export function ungroundedClaims(input: GuardInput, given: readonly Figure[]): readonly Finding[] {
  return CLAIMS.flatMap((claims) => findingsOf(claims, input, given));
}

function findingsOf(claims: ClaimList, { brief, candidate }: GuardInput, given: readonly Figure[]): readonly Finding[] {
  const findings: Finding[] = [];
  let backing: Backing | null = null;
  for (const { field, text } of fieldsOf(candidate)) {
    for (const term of findConcepts(text, brief.language, claims.list)) {
      if (!claims.fail.has(term.concept) && !claims.warn.has(term.concept)) continue;
      if (
        SAID_BY_FIGURES.has(term.concept) &&
        findFigures(text, brief.language).some((figure) => isJudged(figure) && overlap(figure, term))
      )
        continue;
      backing ??= backingOf(brief, claims.list, given);
      const status = severity(term, text, claims, backing);
      if (status === 'pass') continue;
      const detail = `${quoted([term.text])} ${claims.what}: leave it out, or confirm it as a fact.`;
      findings.push({ status, detail, found: [{ field, start: term.start, end: term.end, text: term.text }] });
    }
  }
  return findings;
}

function severity(term: ConceptTerm, text: string, claims: ClaimList, backing: Backing): Status {
  if (isBacked(term, text, backing)) return 'pass';
  // "Special offer" may well be a discount or a voucher; the marketer should say so.
  const mayBeMeant = backing.isVague && claims.vague.has(term.concept);
  return claims.warn.has(term.concept) || mayBeMeant ? 'warn' : 'fail';
}

/** Whether the check of figures decides on it: "every second" and "one in three" are left to the words. */
function isJudged(figure: Figure): boolean {
  return !isTrivialCount(figure) && !isSpelledCount(figure);
}

function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}
