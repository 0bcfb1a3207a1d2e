import type { Brief } from '../../domain/brief.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { findConcepts } from '../../language/find-terms.ts';

/** People who have ordered before: a first-order offer is refused to them at the till. */
const HAVE_ORDERED: ReadonlySet<string> = new Set([
  'new-buyers',
  'lapsing-buyers',
  'post-purchase',
  'frequent-buyers',
  'repeat-buyers',
]);

/** True when the offer is for a first order or new customers only and the segment has ordered before (paper: irrelevant offer). */
export function isUnusableOffer(brief: Brief): boolean {
  if (!HAVE_ORDERED.has(licenceSegment(brief.segment))) return false;
  return [brief.template.title, brief.template.body, brief.voucher?.text].some((text) =>
    findConcepts(text ?? '', brief.language, 'terms').some(
      ({ concept }) => concept === 'first-order' || concept === 'new-customers-only',
    ),
  );
}
