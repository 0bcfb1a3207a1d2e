import type { Brief } from '../../domain/brief.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';

/** Which other concepts of its list say the same as a claim, or more. Itself always does. */
const BACKED_BY: Readonly<Record<string, readonly string[]>> = {
  free: ['free-shipping', 'free-returns', 'gift', 'sample', 'trial', 'buy-get', 'upgrade'],
  gift: ['sample', 'free', 'bonus', 'buy-get'],
  sample: ['gift', 'free', 'trial'],
  trial: ['free', 'sample'],
  'free-returns': ['free'],
  'free-shipping': ['free'],
  voucher: ['discount', 'gift-card', 'store-credit'],
  discount: ['voucher', 'buy-get', 'cashback'],
  'gift-card': ['store-credit', 'voucher'],
  'store-credit': ['gift-card', 'points', 'cashback'],
  'buy-get': ['free', 'discount', 'gift'],
  bonus: ['gift', 'points', 'cashback', 'free', 'discount', 'voucher', 'early-access', 'store-credit'],
  'few-left': ['almost-gone', 'sold-out-soon', 'limited-quantity', 'while-stocks-last', 'selling-fast'],
  'almost-gone': ['few-left', 'sold-out-soon', 'selling-fast', 'while-stocks-last', 'limited-quantity'],
  'sold-out-soon': ['few-left', 'almost-gone', 'selling-fast', 'while-stocks-last', 'limited-quantity'],
  'selling-fast': ['sold-out-soon', 'almost-gone'],
  'limited-quantity': ['few-left', 'while-stocks-last', 'first-come'],
  bestseller: ['popular', 'number-one', 'rated'],
  popular: ['bestseller', 'rated', 'number-one'],
  rated: ['popular'],
  guaranteed: ['money-back', 'lowest-price'],
  'money-back': ['guaranteed'],
  safe: ['proven', 'guaranteed'],
  warranty: ['money-back'],
  returns: ['free-returns'],
};

/** The concepts of a list that the marketer's own words hold. */
export function givenConcepts(brief: Brief, list: LexiconList): ReadonlySet<string> {
  const { template, voucher, category, product, facts, language } = brief;
  // Part by part: the other checks read the same texts, and each is read once.
  const parts = [template.title, template.body, voucher?.text, category?.join(' > '), product, ...facts];
  return new Set(parts.flatMap((part) => findConcepts(part ?? '', language, list).map(({ concept }) => concept)));
}

export function isBacked(concept: string, given: ReadonlySet<string>): boolean {
  return given.has(concept) || (BACKED_BY[concept] ?? []).some((other) => given.has(other));
}
