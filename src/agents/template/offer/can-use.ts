import type { Brief } from '../../../domain/brief.ts';
import type { PaperSegment } from '../../../domain/segment.ts';
import { findConcepts } from '../../../language/find-terms.ts';

const HAVE_ORDERED: readonly PaperSegment[] = [
  'new-buyers',
  'lapsing-buyers',
  'post-purchase',
  'frequent-buyers',
  'repeat-buyers',
];
const STRANGERS: readonly PaperSegment[] = ['potential-new-customers'];

/** Whether the readers of a segment can use an offer at all: a first order is behind those who ordered, a regular's perk is not for strangers. */
export function canUse(offer: string, segment: PaperSegment, brief: Brief): boolean {
  const conditions = new Set(findConcepts(offer, brief.language, 'terms').map((term) => term.concept));
  if (HAVE_ORDERED.includes(segment)) return !conditions.has('first-order') && !conditions.has('new-customers-only');
  if (STRANGERS.includes(segment)) return !conditions.has('regulars-only') && !conditions.has('members-only');
  return true;
}
