import type { Brief } from '../../domain/brief.ts';
import type { Figure } from '../../domain/figure/figure.ts';
import { findTokens } from '../../domain/token.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';

/** What the marketer's own words and figures back. */
export interface Backing {
  readonly concepts: ReadonlySet<string>;
  /** They speak of an offer without saying which. */
  readonly isVague: boolean;
}

/** Which other concepts say the same as a claim, or more. Itself always does. */
const BACKED_BY: Readonly<Record<string, readonly string[]>> = {
  free: ['gift', 'sample', 'trial', 'buy-get', 'upgrade'],
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
  bonus: ['gift', 'points', 'cashback', 'free', 'discount', 'voucher', 'early-access', 'store-credit', 'sample'],
  'few-left': ['almost-gone', 'sold-out-soon', 'limited-quantity', 'while-stocks-last', 'selling-fast'],
  'almost-gone': ['few-left', 'sold-out-soon', 'selling-fast', 'while-stocks-last', 'limited-quantity'],
  'sold-out-soon': ['few-left', 'almost-gone', 'selling-fast', 'while-stocks-last', 'limited-quantity'],
  'selling-fast': ['sold-out-soon', 'almost-gone'],
  'limited-quantity': ['few-left', 'while-stocks-last', 'first-come'],
  bestseller: ['popular', 'number-one', 'rated', 'customer-count'],
  popular: ['bestseller', 'rated', 'number-one', 'customer-count', 'seen-in-media'],
  rated: ['popular'],
  guaranteed: ['money-back', 'lowest-price'],
  'money-back': ['guaranteed'],
  safe: ['proven', 'guaranteed'],
  warranty: ['money-back'],
  returns: ['free-returns'],
};
/** "Your delivery is, as always, free" says no more than free delivery. */
const OF_SHIPPING =
  /ship|deliver|postage|ongkir|kirim|hantar|v[aậ]n chuy[eể]n|giao h|ส่ง|env[ií]o|frete|entrega|[运運]|[邮郵]|送料|배송|versand|liefer|livraison|frais de port/iu;
const OF_RETURNS = /return|retur|kembali|đ[oổ]i tr[aả]|คืน|devol|退|返品|반품|r[uü]ck/iu;
const NEAR = 64;

export function backingOf(brief: Brief, list: LexiconList, given: readonly Figure[]): Backing {
  const { template, voucher, category, product, facts, language } = brief;
  // Part by part: the other checks read the same texts, and each is read once.
  const parts = [template.title, template.body, voucher?.text, category?.join(' > '), product, ...facts].filter(
    (part): part is string => part !== null && part !== undefined && part !== '',
  );
  const concepts = new Set(parts.flatMap((part) => findConcepts(part, language, list).map(({ concept }) => concept)));
  if (list === 'giveaway') for (const concept of backedByOffers(given, parts, voucher !== null)) concepts.add(concept);
  if (list === 'guarantee' && given.some((figure) => figure.kind === 'rating')) concepts.add('rated');
  return { concepts, isVague: parts.some((part) => findConcepts(part, language, 'vague-incentive').length > 0) };
}

/** "Was $56" and "20%" are a discount, "buy 2 get 1" is a gift, a code is a voucher. */
function backedByOffers(given: readonly Figure[], parts: readonly string[], hasVoucher: boolean): readonly string[] {
  const reduces = ({ kind, role }: Figure) =>
    kind === 'percent' || role === 'old-price' || (kind === 'money' && (role === 'value' || role === 'cap'));
  const concepts = given.some(reduces) ? ['discount'] : [];
  if (given.some((figure) => figure.key.includes('+'))) concepts.push('buy-get');
  if (hasVoucher || parts.some((part) => findTokens(part).some((token) => token.kind === 'code')))
    concepts.push('voucher');
  return concepts;
}

/** Whether what was given carries a claim that stands in a text. */
export function isBacked({ concept, start, end }: ConceptTerm, text: string, { concepts }: Backing): boolean {
  if (saysAsMuch(concept, concepts)) return true;
  if (concept !== 'free') return false;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return (
    (concepts.has('free-shipping') && OF_SHIPPING.test(around)) ||
    (concepts.has('free-returns') && OF_RETURNS.test(around))
  );
}

/** Whether one of some concepts says what another says, or more. */
export function saysAsMuch(concept: string, concepts: ReadonlySet<string>): boolean {
  return concepts.has(concept) || (BACKED_BY[concept] ?? []).some((other) => concepts.has(other));
}
