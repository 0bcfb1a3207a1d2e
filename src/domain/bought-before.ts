import type { PaperSegment } from './segment.ts';

/** Segments of people whose last order is recent: use and care are worth more to them than another offer. */
export const JUST_BOUGHT: ReadonlySet<PaperSegment> = new Set<PaperSegment>(['new-buyers', 'post-purchase']);

/** Segments of people who have paid for an order here: a first-order offer is refused to them at the till. */
export const BOUGHT_BEFORE: ReadonlySet<PaperSegment> = new Set<PaperSegment>([
  ...JUST_BOUGHT,
  'lapsing-buyers',
  'frequent-buyers',
  'repeat-buyers',
]);
