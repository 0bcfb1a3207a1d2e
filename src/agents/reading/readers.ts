import { type SegmentId, segmentName } from '../../domain/segment.ts';

/** Segments whose name names no people. */
const PEOPLE: Readonly<Record<string, string>> = {
  'price-drop': 'people who saved an item',
  'post-purchase': 'people who just bought',
};

/** The readers of a segment as they are called inside a sentence: "lapsing buyers", "people who just bought". */
export function readersOf(segment: SegmentId): string {
  return PEOPLE[segment] ?? segmentName(segment).toLowerCase();
}
