import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { wholeText } from '../../domain/template.ts';
import { findTokens } from '../../domain/token.ts';
import { findConcepts, type Term } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { conceptsOf, figuresOf } from './in-fields.ts';

/** Given without a number. "discount" and "voucher" are words for any offer. */
const THINGS: ReadonlySet<string> = new Set([
  'free-shipping',
  'free-returns',
  'gift',
  'sample',
  'trial',
  'gift-card',
  'buy-get',
  'points',
  'cashback',
]);

/** Whether a text offers anything: money or percent off, a price, something free, a code, or offers at large. */
export function hasOffer(text: string, language: string): boolean {
  return (
    // The figures last: they take longest to read.
    findConcepts(text, language, 'giveaway').length > 0 ||
    findConcepts(text, language, 'vague-incentive').length > 0 ||
    findTokens(text).some((token) => token.kind === 'code') ||
    findFigures(text, language).some(isOffer)
  );
}

/** Whether the term stands in a sentence that offers something. */
export function isNearOffer(text: string, term: Term, language: string): boolean {
  return isNearGift(text, term, language) || standsNear(text, term, findConcepts(text, language, 'vague-incentive'));
}

/** The same, where a hint ("we have something for you") is no offer. */
export function isNearGift(text: string, term: Term, language: string): boolean {
  return standsNear(text, term, [
    ...findFigures(text, language).filter(isOffer),
    ...findConcepts(text, language, 'giveaway'),
  ]);
}

/** In the same sentence. */
function standsNear(text: string, term: Term, offers: readonly { start: number; end: number }[]): boolean {
  return offers.some((offer) => {
    const between = offer.end <= term.start ? text.slice(offer.end, term.start) : text.slice(term.end, offer.start);
    return !SENTENCE_END.test(between);
  });
}

const SENTENCE_END = /[.!?…](?=\s)|[。！？]|\n/u;

/** Whether the candidate takes up what the voucher gives: its value or price, its code, or the thing that is free. */
export function usesVoucher({ brief, candidate }: GuardInput): boolean {
  const { voucher, language } = brief;
  if (voucher === null) return false;
  const values = findFigures(voucher.text, language).filter(isOffer);
  if (figuresOf(candidate, language).some((figure) => values.some((value) => sameFact(value, figure)))) return true;
  if (voucher.code !== null && wholeText(candidate).includes(voucher.code)) return true;
  const things = new Set(findConcepts(voucher.text, language, 'giveaway').map(({ concept }) => concept));
  return conceptsOf(candidate, language, 'giveaway').some(({ concept }) => THINGS.has(concept) && things.has(concept));
}

function isOffer({ kind, role }: Figure): boolean {
  return (kind === 'money' || kind === 'percent') && role !== 'minimum';
}
