import { dollarOf } from './figure/currencies.ts';
import type { Figure } from './figure/figure.ts';
import { findFigures } from './figure/find-figures.ts';
import { findTokens } from './token.ts';
import { BUY_AND_GET, FREE_SHIPPING, GIFT, RETURNS } from './voucher/voucher-words.ts';

export const VOUCHER_KINDS = [
  'amount-off',
  'percent-off',
  'free-shipping',
  'buy-x-get-y',
  'gift',
  'price',
  'other',
] as const;
export type VoucherKind = (typeof VOUCHER_KINDS)[number];

/** An offer as the marketer wrote it, with what could be read from it. `text` is never lost or changed. */
export interface Voucher {
  readonly text: string;
  readonly kind: VoucherKind;
  /** Amount off, percent off, or price, in units of `currency` (or percent); null when the kind has none. */
  readonly value: number | null;
  /** ISO 4217; null when no currency is written or for a percentage. */
  readonly currency: string | null;
  readonly minSpend: number | null;
  readonly code: string | null;
  /** `2026-11-30` when the year is written, `--11-30` when it is not; null when no end is given. */
  readonly endsAt: string | null;
}

/** Reads an offer in any of the languages of data/. What cannot be read is null, the kind then `other`; never throws. `language` settles 1.000, 11/12 and `$`. */
export function parseVoucher(text: string, language = 'en'): Voucher {
  const figures = findFigures(text, language);
  const { kind, figure } = offerOf(text, figures);
  const minimum = figures.find((one) => one.kind === 'money' && one.role === 'minimum');
  return {
    text,
    kind,
    value: figure === null ? null : amountOf(figure),
    currency: kind === 'percent-off' ? null : currencyOf(figure ?? minimum, language),
    minSpend: minimum === undefined ? null : amountOf(minimum),
    code: findTokens(text).find((token) => token.kind === 'code')?.text ?? null,
    endsAt: endOf(figures),
  };
}

function offerOf(
  text: string,
  figures: readonly Figure[],
): { readonly kind: VoucherKind; readonly figure: Figure | null } {
  const words = text.toLowerCase().normalize('NFC');
  const percent = figures.find((one) => one.kind === 'percent' && one.role !== 'minimum');
  const money = figures.filter((one) => one.kind === 'money' && one.role !== 'minimum' && one.role !== 'cap');
  const amount = money.find((one) => one.role === 'value');
  if (figures.some((one) => /^quantity:\d+\+/u.test(one.key)) || (percent === undefined && BUY_AND_GET.test(words))) {
    return { kind: 'buy-x-get-y', figure: null };
  }
  if (percent !== undefined) return { kind: 'percent-off', figure: percent };
  if (amount !== undefined)
    return { kind: /gift ?card|credit|cash ?back/u.test(words) ? 'gift' : 'amount-off', figure: amount };
  if (FREE_SHIPPING.test(words)) return { kind: 'free-shipping', figure: null };
  const price = money.find((one) => one.role === 'price') ?? money.find((one) => one.role !== 'old-price');
  if (GIFT.test(words) && !RETURNS.test(words) && price?.role !== 'price') return { kind: 'gift', figure: null };
  if (price !== undefined) return { kind: price.text === text.trim() ? 'amount-off' : 'price', figure: price };
  const cap = figures.find((one) => one.kind === 'money' && one.role === 'cap');
  return cap === undefined ? { kind: 'other', figure: null } : { kind: 'amount-off', figure: cap };
}

/** Null for a placeholder, whose amount is not known yet. */
function amountOf(figure: Figure): number | null {
  const value = Number(figure.key.split(':')[1]);
  return Number.isNaN(value) ? null : value;
}

function currencyOf(figure: Figure | undefined, language: string): string | null {
  if (figure === undefined) return null;
  const written = figure.key.slice(figure.key.lastIndexOf(':') + 1);
  if (written === '$') return dollarOf(language);
  return written === '?' ? null : written;
}

function endOf(figures: readonly Figure[]): string | null {
  const dates = figures.filter((one) => one.kind === 'date' && one.role !== 'start' && !one.key.startsWith('date:---'));
  const end = dates.find((one) => one.role === 'deadline') ?? dates.at(-1);
  return end === undefined ? null : (end.key.slice('date:'.length).split('|')[0] ?? null);
}
