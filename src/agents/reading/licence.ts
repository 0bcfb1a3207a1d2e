import type { PaperSegment } from '../../domain/segment.ts';
import { isLicensed, type ReaderClaim } from '../../guard/licence.ts';
import type { Piece } from './piece.ts';

/** A claim about the reader, where it stands, and which of its list's concepts it is. */
export interface HeardClaim {
  readonly claim: ReaderClaim;
  readonly concept: string;
  readonly words: Piece;
}

/** What marks a text as written for this segment and no other: the reason why the reader gets it. */
export const OCCASION: Readonly<Record<PaperSegment, readonly ReaderClaim[]>> = {
  'potential-new-customers': ['reader-new'],
  'new-buyers': ['reader-bought', 'reader-new'],
  'lapsing-buyers': ['reader-was-away', 'reader-returns', 'reader-bought'],
  'abandoned-cart-buyers': ['reader-has-cart'],
  'unpaid-order-buyers': ['reader-ordered-unpaid'],
  'post-purchase': ['reader-bought'],
  'price-drop': ['reader-saved-item'],
  'active-old-followers': ['reader-follows'],
  'frequent-buyers': ['reader-bought', 'reader-loyal'],
  'new-followers': ['reader-follows', 'reader-new'],
  'repeat-buyers': ['reader-bought', 'reader-returns'],
};

/** Said to people who have it or look at it, these are hopes and compliments. */
const HOPES: ReadonlySet<ReaderClaim> = new Set(['reader-likes', 'reader-received', 'reader-reserved']);
/** What cannot be said without an order. */
const NEEDS_AN_ORDER: ReadonlySet<ReaderClaim> = new Set(['reader-received']);

/**
 * A hope or a compliment ("hope you love it"): a fault where it is not known to be true, but a small one. That a parcel
 * has arrived is no small thing to say to people who never ordered.
 */
export function isSoft({ claim }: HeardClaim, segment: PaperSegment): boolean {
  return HOPES.has(claim) && (!NEEDS_AN_ORDER.has(claim) || isLicensed(segment, 'reader-bought', 'purchased'));
}
