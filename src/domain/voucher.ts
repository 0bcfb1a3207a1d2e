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
