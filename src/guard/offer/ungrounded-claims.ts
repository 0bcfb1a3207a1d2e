import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures as figuresIn } from '../../domain/figure/find-figures.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import { givenConcepts, isBacked } from './given-concepts.ts';

/** What a claim of each list costs when nobody gave it; what is not named is left to taste ("must-have", "easy"). */
const SEVERITY: readonly {
  readonly list: LexiconList;
  readonly what: string;
  readonly fail: readonly string[];
  readonly warn: readonly string[];
}[] = [
  {
    list: 'giveaway',
    what: 'gives away something that nobody offered',
    fail: ['free', 'free-shipping', 'free-returns', 'gift', 'points', 'cashback', 'sample', 'trial', 'gift-card', 'buy-get', 'discount', 'voucher', 'draw', 'instalments', 'store-credit', 'upgrade'],
    warn: ['bonus', 'early-access'],
  },
  {
    list: 'guarantee',
    what: 'guarantees or praises more than was given',
    fail: ['lowest-price', 'guaranteed', 'money-back', 'number-one', 'safe', 'proven', 'medical', 'rated', 'award', 'bestseller'],
    warn: ['best', 'popular', 'authentic'],
  },
  {
    list: 'scarcity',
    what: 'speaks of stock that nobody reported',
    fail: ['few-left', 'selling-fast', 'almost-gone', 'sold-out-soon', 'back-in-stock', 'limited-quantity'],
    warn: [],
  },
  {
    list: 'service',
    what: 'promises a service that was not given',
    fail: ['returns', 'delivery-time', 'warranty', 'cash-on-delivery'],
    warn: ['secure', 'cancel-anytime', 'support'],
  },
];

/** Claims that are made with a number: then the number is judged, and is judged already. */
const SAID_BY_FIGURES: ReadonlySet<string> = new Set(['discount', 'buy-get', 'rated', 'returns', 'delivery-time', 'few-left', 'instalments']);

/** Gifts, guarantees, stock and service claims of the candidate that no word of the marketer backs. */
export function ungroundedClaims({ brief, candidate }: GuardInput, given: readonly Figure[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { list, what, fail, warn } of SEVERITY) {
    let backing: ReadonlySet<string> | null = null;
    for (const { field, text } of fieldsOf(candidate)) {
      for (const term of findConcepts(text, brief.language, list)) {
        const status = fail.includes(term.concept) ? 'fail' : warn.includes(term.concept) ? 'warn' : null;
        if (status === null || (SAID_BY_FIGURES.has(term.concept) && figuresIn(text, brief.language).some((figure) => overlap(figure, term)))) continue;
        backing ??= withFigures(givenConcepts(brief, list), list, given, brief.voucher !== null);
        if (isBacked(term.concept, backing)) continue;
        const span = { field, start: term.start, end: term.end, text: term.text };
        findings.push({ status, detail: `${quoted([term.text])} ${what}: leave it out, or confirm it as a fact.`, found: [span] });
      }
    }
  }
  return findings;
}

/** Figures back claims too: "was $56" and "20%" are a discount, "★4.8" is a rating, "buy 2 get 1" a gift. */
function withFigures(concepts: ReadonlySet<string>, list: LexiconList, given: readonly Figure[], hasVoucher: boolean): ReadonlySet<string> {
  const all = new Set(concepts);
  if (list === 'giveaway') {
    const reduces = ({ kind, role }: Figure) => kind === 'percent' || role === 'old-price' || (kind === 'money' && (role === 'value' || role === 'cap'));
    if (given.some(reduces)) all.add('discount');
    if (given.some((figure) => figure.key.includes('+'))) all.add('buy-get');
    if (hasVoucher) all.add('voucher');
  }
  if (list === 'guarantee' && given.some((figure) => figure.kind === 'rating')) all.add('rated');
  return all;
}

function overlap(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
