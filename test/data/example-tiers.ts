import { engagementOf, standingsOf } from '../../src/domain/engagement.ts';
import type { EngagementRecord, Tier } from '../../src/domain/record.ts';

export function engagementPerSend({ events, sends }: EngagementRecord): number {
  return engagementOf(events, sends);
}

/** The top and bottom quarter of one segment, best first. */
export function tiersOf(records: readonly EngagementRecord[]): {
  readonly strong: readonly EngagementRecord[];
  readonly weak: readonly EngagementRecord[];
} {
  const byPlan = new Map(records.map((record) => [record.plan, record]));
  const standings = standingsOf(
    records.map((record) => ({ id: record.plan, engagement: engagementPerSend(record), sends: record.sends })),
  );
  const those = (tier: Tier) => standings.filter((one) => one.tier === tier).flatMap(({ id }) => byPlan.get(id) ?? []);
  return { strong: those('strong'), weak: those('weak') };
}

export function bySegment(records: readonly EngagementRecord[]): ReadonlyMap<string, readonly EngagementRecord[]> {
  return Map.groupBy(records, ({ segment }) => segment);
}
