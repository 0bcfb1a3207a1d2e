import { type Draft, EMPTY_DRAFT } from './draft.ts';

/** A weak message of a shop that we made up, to try the bot on. */
export const EXAMPLE_DRAFT: Draft = {
  ...EMPTY_DRAFT,
  title: 'We miss you!!!',
  body: 'It has been a while. Come back and enjoy a special surprise that we prepared just for you.',
  segment: 'lapsing-buyers',
  voucher: '10% off, min spend RM80, code BACK10',
  category: 'Home & Living > Bedding',
  product: 'linen duvet cover',
  channel: 'push',
};

/** What the rules make of it: the example that the Home tab teaches by. */
export const EXAMPLE_REWRITE = {
  title: '10% off when you spend RM80 or more',
  body: 'It has been a while. Here is 10% off when you spend RM80 or more with code BACK10. Come back for the linen duvet cover.',
} as const;
