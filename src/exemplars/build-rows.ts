import { engagementOf, standingsOf } from '../domain/engagement.ts';
import type { EngagementRecord, Exemplar } from '../domain/record.ts';
import { parseVoucher } from '../domain/voucher.ts';
import { canonicalCategory } from './canonical-category.ts';
import { canonicalMetadata } from './canonical-metadata.ts';
import type { CategoryTable } from './category-table.ts';
import { type ExemplarRow, merchantKey, recordId, textKey } from './exemplar-row.ts';

/** A record and whether it is one of ours, made up, or one that was loaded. */
export interface StoredRecord {
  readonly origin: Exemplar['origin'];
  readonly record: EngagementRecord;
}

/**
 * The rows of a whole table. Ranks depend on all records of a segment, so rows are always built together. Of two records with
 * the same id the later counts. Examples and loaded records are ranked apart (docs/records.md, "The made-up examples").
 */
export function buildRows(stored: readonly StoredRecord[], categories: CategoryTable): readonly ExemplarRow[] {
  const byId = new Map(stored.map((each) => [recordId(each.record), each]));
  const measured = [...byId].map(([id, { origin, record }]) => ({
    id,
    origin,
    engagement: engagementOf(record.events, record.sends),
    ...columnsOf(record, categories),
  }));
  const rankedApart = Map.groupBy(measured, ({ origin, segment }) => `${origin} ${segment}`);
  return [...rankedApart.values()].flatMap((group) => {
    const rows = new Map(group.map((row) => [row.id, row]));
    return standingsOf(group).flatMap(({ id, tier, percentile }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [{ ...row, tier, percentile }];
    });
  });
}

function columnsOf(record: EngagementRecord, categories: CategoryTable) {
  const { merchant, plan, segment, template, voucher, category, product, channel, language, sends, events } = record;
  return {
    merchant,
    plan,
    segment,
    title: template.title,
    body: template.body,
    voucher,
    category,
    product,
    channel,
    language,
    sends,
    reads: events.read,
    store_clicks: events.storeClick,
    voucher_clicks: events.voucherClick,
    product_card_clicks: events.productCardClick,
    crm_button_clicks: events.crmButtonClick,
    unsubscribes: events.unsubscribe,
    merchant_key: merchantKey(merchant),
    text_key: textKey(template),
    metadata: canonicalMetadata(
      voucher === null ? null : parseVoucher(voucher, language),
      category === null ? null : canonicalCategory(categories, category, language),
    ),
  };
}
