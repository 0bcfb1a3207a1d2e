import type { Brief } from '../../../domain/brief.ts';
import type { PaperSegment } from '../../../domain/segment.ts';
import { isUnusableOffer } from '../../../guard/offer/unusable-offer.ts';
import { findConcepts } from '../../../language/find-terms.ts';
import type { Subject } from '../reading/subject.ts';

/**
 * Whether the readers can use an offer at all: a first order is behind those who ordered (the guard's rule), a regular's
 * perk is not for strangers, and a discount on what somebody has just bought only hurts.
 */
export function canUse(offer: string, segment: PaperSegment, brief: Brief, subject: Subject): boolean {
  if (isUnusableOffer({ ...brief, segment, template: { title: null, body: offer }, voucher: null })) return false;
  const conditions = new Set(findConcepts(offer, brief.language, 'terms').map((term) => term.concept));
  if (segment === 'potential-new-customers') return !conditions.has('regulars-only') && !conditions.has('members-only');
  const bought =
    subject.item !== null && subject.stems.some((stem) => stem.length >= 5 && offer.toLowerCase().includes(stem));
  return segment !== 'post-purchase' || !bought;
}
