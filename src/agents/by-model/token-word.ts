import type { Token } from '../../domain/token.ts';

/** What a placeholder's name tells of its content. Shops name their fields in English, whatever they write in. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/unsub|opt.?out/iu, 'opt-out line'],
  [/url|link|href/iu, 'link'],
  [/shop|store|brand|merchant/iu, 'shop'],
  [/code|coupon|voucher/iu, 'code'],
  [/price|amount|total|discount|percent|saving/iu, 'amount'],
  [/date|day|deadline|expir|until|time/iu, 'date'],
  [/product|item|cart|sku/iu, 'item'],
  [/order|invoice/iu, 'order number'],
  [/name|customer|user/iu, 'name'],
];

const KINDS = {
  block: 'switch',
  link: 'link',
  code: 'code',
  'opt-out': 'opt-out line',
  'legal-prefix': 'legal prefix',
  footnote: 'footnote mark',
} as const;

/** One or two words for what stands in a token's place when the customer reads it. Never a part of the token itself. */
export function tokenWord(token: Token): string {
  if (token.kind !== 'placeholder') return KINDS[token.kind];
  return FIELDS.find(([field]) => field.test(token.text))?.[1] ?? 'detail';
}
