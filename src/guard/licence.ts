import type { PaperSegment } from '../domain/segment.ts';
import { READER_LISTS, type ReaderList } from '../language/lexicon-lists.ts';

/** What a text can claim of its reader: the lexicon's lists for it. */
export const READER_CLAIMS = READER_LISTS;
export type ReaderClaim = ReaderList;

/** A whole list, or one concept of it. */
type Licensed = ReaderClaim | `${ReaderClaim}/${string}`;

/**
 * What a text may say of the reader because of the segment alone (docs/principles.md, "What may be said of the
 * readers"). `reader-returns` ("come back") needs no more than an earlier visit, which all but strangers and new followers made.
 */
export const LICENCE: Readonly<Record<PaperSegment, readonly Licensed[]>> = {
  'potential-new-customers': ['reader-new'],
  'new-buyers': ['reader-bought', 'reader-returns', 'reader-new'],
  'lapsing-buyers': ['reader-bought', 'reader-returns', 'reader-was-away'],
  'abandoned-cart-buyers': ['reader-has-cart', 'reader-returns'],
  'unpaid-order-buyers': ['reader-ordered-unpaid', 'reader-bought/ordered', 'reader-returns'],
  'post-purchase': ['reader-bought', 'reader-returns'],
  'price-drop': ['reader-saved-item', 'reader-returns'],
  'active-old-followers': ['reader-follows', 'reader-returns'],
  'frequent-buyers': ['reader-bought', 'reader-returns', 'reader-loyal'],
  'new-followers': ['reader-follows', 'reader-new'],
  'repeat-buyers': ['reader-bought', 'reader-returns', 'reader-loyal/loyal'],
};

/** Whether the segment alone allows the claim. `concept` is the one that findConcepts gives. */
export function isLicensed(segment: PaperSegment, claim: ReaderClaim, concept: string): boolean {
  const licensed = LICENCE[segment];
  return licensed.includes(claim) || licensed.includes(`${claim}/${concept}`);
}

/** Asked, these assume nothing: "Running low?", "Has it arrived?". The others are presumed by the question itself. */
export const MAY_BE_ASKED: ReadonlySet<ReaderClaim> = new Set([
  'reader-ran-out',
  'reader-received',
  'reader-likes',
  'reader-new',
  'reader-rated',
]);
