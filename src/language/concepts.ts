import type { LexiconList } from './lexicon-lists.ts';

/**
 * What the entries of a list say, whatever the words and the language: "envío gratis" and "free delivery" are both
 * `giveaway` → `free-shipping`. Closed, so that a claim can be looked for in the grounds across languages.
 * A list that is not named here has one concept, which bears the list's name.
 */
const CONCEPTS = {
  urgency: [
    'limited-time',
    'last-chance',
    'ends-soon',
    'today-only',
    'hurry',
    'expiring',
    'flash',
    'one-time',
    /** A threat: "or it will be cancelled". */
    'cancellation',
    /** "Don't miss out": names no end. */
    'dont-miss',
  ],
  scarcity: [
    'few-left',
    'selling-fast',
    'almost-gone',
    'sold-out-soon',
    'back-in-stock',
    'limited-quantity',
    'first-come',
    'while-stocks-last',
  ],
  guarantee: [
    'lowest-price',
    'guaranteed',
    'money-back',
    'best',
    'number-one',
    'safe',
    'proven',
    'medical',
    'bestseller',
    'popular',
    /** How many others buy, in words: "half the town has one", "every second kitchen". */
    'customer-count',
    'seen-in-media',
    'rated',
    'authentic',
    'award',
  ],
  assertion: [
    /** People other than the reader and the shop are called as witnesses: "the whole neighbourhood", "chefs". */
    'others',
    /** Other shops and their prices: "elsewhere", "below cost". */
    'elsewhere',
    /** What is cured or bettered: "wrinkles", "years younger". */
    'ailment',
    /** What it is made of and stands: "organic", "waterproof"; what it does for the world: "plants a tree". */
    'virtue',
  ],
  giveaway: [
    'free',
    'free-shipping',
    'free-returns',
    'gift',
    'points',
    'cashback',
    'sample',
    'trial',
    'gift-card',
    'bonus',
    'buy-get',
    'discount',
    'voucher',
    'draw',
    'instalments',
    'store-credit',
    'upgrade',
    'early-access',
  ],
  terms: [
    'selected-items',
    'new-customers-only',
    'first-order',
    'next-order',
    'once-per-person',
    'household',
    'tcs-apply',
    'while-stocks-last',
    'excludes-sale',
    'full-price-only',
    'members-only',
    'followers-only',
    'regulars-only',
    'app-only',
    'in-store-only',
    'online-only',
    'weekdays-only',
    'weekend-only',
    'first-n',
    'not-combinable',
    'payment-method',
    'age-limit',
    'region',
    /** A price without its tax or its delivery. */
    'tax-extra',
    'shipping-extra',
    /** "A voucher in January": what is earned now is spent another time. */
    'redeem-later',
  ],
  /** What has become of an order, its payment and its parcel. */
  state: ['unpaid', 'paid', 'preparing', 'ships', 'arrives'],
  service: [
    'reply-help',
    'support',
    'secure',
    'quick',
    'returns',
    'delivery-time',
    'cash-on-delivery',
    'warranty',
    'cancel-anytime',
  ],
  /** `ordered`: an order was placed, paid or not; `purchased`: they bought. */
  'reader-bought': ['ordered', 'purchased'],
  /** `loyal`: belongs to the regulars; `often`: buys at short intervals. */
  'reader-loyal': ['loyal', 'often'],
  /** `hopes`: "we hope you love it", which assumes less. */
  'reader-likes': ['likes', 'hopes'],
  /** `new`: has never been here; `welcomed`: is greeted like a newcomer ("welcome to Pure & Plain"), which states nothing. */
  'reader-new': ['new', 'welcomed'],
} as const satisfies Partial<Record<LexiconList, readonly string[]>>;

/** Words that look like the list's and are not: "sugar-free" gives nothing. Where it is the longest, nothing is found. */
export const NO_CONCEPT = 'none';

/** The concepts a list may have. */
export function conceptsOf(list: LexiconList): readonly string[] {
  const own: Partial<Record<LexiconList, readonly string[]>> = CONCEPTS;
  return [...(own[list] ?? [list]), NO_CONCEPT];
}
