import { createHash } from 'node:crypto';
import type { CategoryPath } from '../domain/category.ts';
import type { Channel } from '../domain/channel.ts';
import type { EngagementRecord, Exemplar, Tier } from '../domain/record.ts';
import { type Template, wholeText } from '../domain/template.ts';
import { fold } from '../language/fold.ts';

/** One record as it stands in the table: what was given, its place in its segment, and what searches compare. */
export type ExemplarRow = {
  readonly id: string;
  readonly origin: Exemplar['origin'];
  readonly merchant: string;
  readonly plan: string;
  readonly segment: string;
  readonly title: string | null;
  readonly body: string;
  readonly voucher: string | null;
  readonly category: CategoryPath | null;
  readonly product: string | null;
  readonly channel: Channel;
  readonly language: string;
  readonly sends: number;
  readonly reads: number;
  readonly store_clicks: number;
  readonly voucher_clicks: number;
  readonly product_card_clicks: number;
  readonly crm_button_clicks: number;
  readonly unsubscribes: number;
  readonly engagement: number;
  readonly tier: Tier | null;
  readonly percentile: number;
  readonly merchant_key: string;
  readonly text_key: string;
  /** The canonical string; '' when the record has neither category nor voucher, and then no vector. */
  readonly metadata: string;
};

/** Every column but the vector, which only the search itself needs. */
export const ROW_COLUMNS = [
  'id',
  'origin',
  'merchant',
  'plan',
  'segment',
  'title',
  'body',
  'voucher',
  'category',
  'product',
  'channel',
  'language',
  'sends',
  'reads',
  'store_clicks',
  'voucher_clicks',
  'product_card_clicks',
  'crm_button_clicks',
  'unsubscribes',
  'engagement',
  'tier',
  'percentile',
  'merchant_key',
  'text_key',
  'metadata',
] as const satisfies readonly (keyof ExemplarRow)[];

/**
 * Names a record by what the paper groups by (§3.1: merchant, template, product, segment, voucher), plan and channel added:
 * loading it again updates it. Hashed, because a report shows it and must not show another merchant's name.
 */
export function recordId(record: EngagementRecord): string {
  const { merchant, plan, segment, channel, template, voucher, product } = record;
  return hashOf([merchantKey(merchant), plan, segment, channel, template.title, template.body, voucher, product]);
}

/** One merchant however its name is typed: case, spacing and curly apostrophes do not count. */
export function merchantKey(merchant: string): string {
  return fold(merchant).text.replace(/\s+/gu, ' ').trim();
}

/** Equal for two templates that a reader would call the same text: case, spacing and what is title or body do not count. */
export function textKey(template: Template): string {
  return hashOf(fold(wholeText(template)).text.replace(/\s+/gu, ' ').trim());
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value).toWellFormed()).digest('hex').slice(0, 16);
}

export function recordOf(row: ExemplarRow): EngagementRecord {
  return {
    merchant: row.merchant,
    plan: row.plan,
    segment: row.segment,
    template: { title: row.title, body: row.body },
    voucher: row.voucher,
    category: row.category === null ? null : [...row.category],
    product: row.product,
    channel: row.channel,
    language: row.language,
    sends: row.sends,
    events: {
      read: row.reads,
      storeClick: row.store_clicks,
      voucherClick: row.voucher_clicks,
      productCardClick: row.product_card_clicks,
      crmButtonClick: row.crm_button_clicks,
      unsubscribe: row.unsubscribes,
    },
  };
}

/** `similarity`: as found by the search, or null. */
export function exemplarOf(row: ExemplarRow, similarity: number | null): Exemplar {
  const { plan: _, events: __, ...record } = recordOf(row);
  const { id, origin, engagement, tier, percentile } = row;
  return { ...record, id, origin, engagement, tier, percentile, similarity };
}
