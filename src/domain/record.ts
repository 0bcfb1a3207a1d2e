import type { CategoryPath } from './category.ts';
import type { Channel } from './channel.ts';
import type { SegmentId } from './segment.ts';
import type { Template } from './template.ts';

/** Counts over all sends of a plan. */
export interface EngagementEvents {
  readonly read: number;
  readonly storeClick: number;
  readonly voucherClick: number;
  readonly productCardClick: number;
  readonly crmButtonClick: number;
  readonly unsubscribe: number;
}

/** One sent message with what it did (docs/records.md). Engagement and tier are computed, never stored in the file. */
export interface EngagementRecord {
  readonly merchant: string;
  readonly plan: string;
  readonly segment: SegmentId;
  readonly template: Template;
  readonly voucher: string | null;
  readonly category: CategoryPath | null;
  readonly product: string | null;
  readonly channel: Channel;
  readonly language: string;
  readonly sends: number;
  readonly events: EngagementEvents;
}

export type Tier = 'strong' | 'middle' | 'weak';

/** A record as the exemplar table gives it back: with its place inside its segment. */
export interface Exemplar {
  readonly id: string;
  /** `example`: made up by us, never evidence. */
  readonly origin: 'example' | 'ingested';
  readonly merchant: string;
  readonly segment: SegmentId;
  readonly template: Template;
  readonly voucher: string | null;
  readonly category: CategoryPath | null;
  readonly product: string | null;
  readonly channel: Channel;
  readonly language: string;
  readonly sends: number;
  /** Weighted events per send (paper §3.1). */
  readonly engagement: number;
  /** Null when the segment has fewer than four records: then there are no tiers. */
  readonly tier: Tier | null;
  /** Share of the segment's records at or below this one, 0 to 1. */
  readonly percentile: number;
  /** Cosine between metadata vectors, 3 decimals; null when it was not found by similarity. */
  readonly similarity: number | null;
}
