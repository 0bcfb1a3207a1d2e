import type { Exemplar } from '../domain/record.ts';
import type { SegmentId } from '../domain/segment.ts';
import type { Template } from '../domain/template.ts';
import { exemplarOf, merchantKey, textKey } from './exemplar-row.ts';
import { differentTexts, fetchUntilSettled, readRows } from './read-rows.ts';
import type { Snapshot } from './snapshot.ts';
import { sqlText } from './sql-text.ts';

/** The lowest `k` of the segment's weak tier, worst first, each text once and `except` never. */
export async function lowest(
  { table }: Snapshot,
  segment: SegmentId,
  k: number,
  except: Template | undefined,
): Promise<readonly Exemplar[]> {
  const filters = [`segment = ${sqlText(segment)}`, WEAK];
  if (except !== undefined) filters.push(`text_key <> ${sqlText(textKey(except))}`);
  const rows = await fetchUntilSettled(
    (limit) => readRows(table, filters, WORST_FIRST, limit),
    (found) => differentTexts(found, k),
  );
  return rows.map((row) => exemplarOf(row, null));
}

export interface WeakQuery {
  readonly segment?: SegmentId;
  readonly merchant?: string;
  readonly limit: number;
}

/** What to rewrite first: the weak tier, the lowest in its segment first, then the most sent. */
export async function weakTier({ table }: Snapshot, query: WeakQuery): Promise<readonly Exemplar[]> {
  const filters = [WEAK];
  if (query.segment !== undefined) filters.push(`segment = ${sqlText(query.segment)}`);
  if (query.merchant !== undefined) filters.push(`merchant_key = ${sqlText(merchantKey(query.merchant))}`);
  const rows = await readRows(table, filters, FIRST_TO_REWRITE, query.limit);
  return rows.map((row) => exemplarOf(row, null));
}

const WEAK = "tier = 'weak'";
/** The ranking of the segment from its other end. */
const WORST_FIRST = [
  { columnName: 'engagement', ascending: true },
  { columnName: 'sends', ascending: true },
  { columnName: 'id', ascending: false },
] as const;
const FIRST_TO_REWRITE = [
  { columnName: 'percentile', ascending: true },
  { columnName: 'sends', ascending: false },
  { columnName: 'id', ascending: true },
] as const;
