import type { Brief } from '../domain/brief.ts';
import { type ConfiguredSegment, licenceSegment } from '../domain/segment.ts';

/** The brief as rules read it: a segment that the host added behaves like the paper's segment it is based on. */
export function onBasis(brief: Brief, segments: readonly ConfiguredSegment[]): Brief {
  return segments.length === 0 ? brief : { ...brief, segment: licenceSegment(brief.segment, segments) };
}
