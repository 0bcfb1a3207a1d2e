import type { CategoryPath } from '../domain/category.ts';
import { VOUCHER_KINDS, type Voucher, type VoucherKind } from '../domain/voucher.ts';

/** The part of a voucher that says what kind of offer it is; code, end date and wording do not make two offers alike. */
export type OfferShape = Pick<Voucher, 'kind' | 'value' | 'currency' | 'minSpend'>;

/**
 * The one English string that is embedded for a category and a voucher, whatever language they came in:
 * `category: Beauty > Skincare | voucher: amount-off 3 MYR, minimum spend 15 MYR`. A missing part is left out; '' when both are.
 */
export function canonicalMetadata(voucher: OfferShape | null, category: CategoryPath | null): string {
  const parts = [];
  if (category !== null) parts.push(`category: ${category.map(asLevel).join(' > ')}`);
  if (voucher !== null) parts.push(`voucher: ${offerWords(voucher)}`);
  return parts.join(' | ');
}

/** The fields of a canonical string again; a string of any other form gives nulls. */
export function readCanonicalMetadata(text: string): { category: CategoryPath | null; voucher: OfferShape | null } {
  const parts = text.split(' | ');
  const category = parts.find((part) => part.startsWith('category: '))?.slice('category: '.length);
  const voucher = parts.find((part) => part.startsWith('voucher: '))?.slice('voucher: '.length);
  return {
    category: category === undefined ? null : category.split(' > '),
    voucher: voucher === undefined ? null : readOffer(voucher),
  };
}

/** A level may not hold what separates levels and parts. */
function asLevel(level: string): string {
  return level
    .toWellFormed()
    .replace(/[\s|>]+/gu, ' ')
    .trim();
}

function offerWords({ kind, value, currency, minSpend }: OfferShape): string {
  const amount = value === null ? '' : kind === 'percent-off' ? ` ${value}%` : ` ${money(value, currency)}`;
  return `${kind}${amount}${minSpend === null ? '' : `, minimum spend ${money(minSpend, currency)}`}`;
}

function money(amount: number, currency: string | null): string {
  return currency === null ? `${amount}` : `${amount} ${currency}`;
}

function readOffer(words: string): OfferShape | null {
  const [offer = '', minimum = ''] = words.split(', minimum spend ');
  const [kind, value, currency] = offer.split(' ');
  if (!isVoucherKind(kind)) return null;
  const [minSpend, minimumCurrency] = minimum.split(' ');
  return {
    kind,
    value: numberOrNull(value?.replace('%', '')),
    currency: currency ?? minimumCurrency ?? null,
    minSpend: numberOrNull(minSpend),
  };
}

function isVoucherKind(word: string | undefined): word is VoucherKind {
  return VOUCHER_KINDS.some((kind) => kind === word);
}

function numberOrNull(word: string | undefined): number | null {
  const number = Number(word ?? '');
  return word === undefined || word === '' || Number.isNaN(number) ? null : number;
}
