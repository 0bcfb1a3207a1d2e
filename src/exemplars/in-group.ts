import type { Brief } from '../domain/brief.ts';
import type { Exemplar } from '../domain/record.ts';
import { exemplarOf, merchantKey, textKey } from './exemplar-row.ts';
import { differentTexts, fetchUntilSettled, readRows } from './read-rows.ts';
import type { Snapshot } from './snapshot.ts';
import { sqlText } from './sql-text.ts';

/** This merchant's strong records of the segment, best first, each text once, never the text that is being rewritten. */
export async function inGroup({ table }: Snapshot, brief: Brief, k: number): Promise<readonly Exemplar[]> {
  if (brief.merchant === null) return [];
  const filters = [
    `merchant_key = ${sqlText(merchantKey(brief.merchant))}`,
    `segment = ${sqlText(brief.segment)}`,
    "tier = 'strong'",
    `text_key <> ${sqlText(textKey(brief.template))}`,
  ];
  const rows = await fetchUntilSettled(
    (limit) => readRows(table, filters, BEST_FIRST, limit),
    (found) => differentTexts(found, k),
  );
  return rows.map((row) => exemplarOf(row, null));
}

const BEST_FIRST = [
  { columnName: 'engagement', ascending: false },
  { columnName: 'sends', ascending: false },
  { columnName: 'id', ascending: true },
] as const;
