import type { EngagementEvents, Tier } from './record.ts';

/** What one event of each kind is worth (paper §3.1). */
export const EVENT_WEIGHTS: Readonly<Record<keyof EngagementEvents, number>> = {
  read: 1,
  crmButtonClick: 2,
  storeClick: 3,
  voucherClick: 3,
  productCardClick: 4,
  unsubscribe: -5,
};

/** Weighted events per send; 0 when nothing was sent. */
export function engagementOf(events: EngagementEvents, sends: number): number {
  if (sends <= 0) return 0;
  const kinds = Object.keys(EVENT_WEIGHTS) as (keyof EngagementEvents)[];
  return kinds.reduce((sum, kind) => sum + EVENT_WEIGHTS[kind] * events[kind], 0) / sends;
}

/** With fewer records a quarter of a segment is no group. */
export const FEWEST_FOR_TIERS = 4;

export interface RankedRecord {
  readonly id: string;
  readonly engagement: number;
  readonly sends: number;
}

/** A record's place among those of its segment. */
export interface Standing {
  readonly id: string;
  /** Null in a segment of fewer than four records. */
  readonly tier: Tier | null;
  /** Share of the segment's records whose engagement is no higher, above 0 to 1. */
  readonly percentile: number;
}

/**
 * Ranks the records of one segment, best first. Strong is the top quarter, weak the bottom quarter (paper §3.1), each
 * ceil(n / 4) records; more sends break a tie, then the id.
 */
export function standingsOf(records: readonly RankedRecord[]): readonly Standing[] {
  const ranked = records.toSorted((a, b) => b.engagement - a.engagement || b.sends - a.sends || compare(a.id, b.id));
  const quarter = Math.ceil(ranked.length / 4);
  let firstEqual = 0;
  return ranked.map(({ id, engagement }, index) => {
    if (ranked[firstEqual]?.engagement !== engagement) firstEqual = index;
    return {
      id,
      tier: ranked.length < FEWEST_FOR_TIERS ? null : tierAt(index, ranked.length, quarter),
      percentile: (ranked.length - firstEqual) / ranked.length,
    };
  });
}

/** With four records or more the two quarters do not meet. */
function tierAt(index: number, count: number, quarter: number): Tier {
  if (index < quarter) return 'strong';
  return index >= count - quarter ? 'weak' : 'middle';
}

/** By code unit: the same everywhere, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
