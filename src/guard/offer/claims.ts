import type { LexiconList } from '../../language/lexicon-lists.ts';

/** What a claim of a list costs when nobody gave it. What is named in neither set is left to taste ("must-have", "easy"). */
export interface ClaimList {
  readonly list: LexiconList;
  /** What such words do, after the words themselves. */
  readonly what: string;
  readonly fail: ReadonlySet<string>;
  readonly warn: ReadonlySet<string>;
  /** What an offer without content ("great deals") may stand for. */
  readonly vague: ReadonlySet<string>;
}

const set = (concepts: string) => new Set(concepts.split(' ').filter((concept) => concept !== ''));

export const CLAIMS: readonly ClaimList[] = [
  {
    list: 'giveaway',
    what: 'gives away something that nobody offered',
    fail: set(
      'free free-shipping free-returns gift points cashback sample trial gift-card buy-get discount voucher draw instalments store-credit upgrade',
    ),
    warn: set('bonus early-access'),
    vague: set('discount voucher'),
  },
  {
    list: 'guarantee',
    what: 'guarantees or praises more than was given',
    fail: set(
      'lowest-price guaranteed money-back number-one safe proven medical rated award bestseller popular customer-count seen-in-media',
    ),
    warn: set('best authentic'),
    vague: set(''),
  },
  {
    list: 'assertion',
    what: 'states what nobody told you',
    fail: set('others elsewhere ailment virtue'),
    warn: set(''),
    vague: set(''),
  },
  {
    list: 'scarcity',
    what: 'speaks of stock that nobody reported',
    fail: set('few-left selling-fast almost-gone sold-out-soon back-in-stock limited-quantity'),
    warn: set(''),
    vague: set(''),
  },
  {
    list: 'service',
    what: 'promises a service that was not given',
    fail: set('returns delivery-time warranty cash-on-delivery'),
    warn: set('secure cancel-anytime support'),
    vague: set(''),
  },
];
