import type { Table } from '@lancedb/lancedb';
import { type ExemplarRow, ROW_COLUMNS } from './exemplar-row.ts';

export interface RowOrder {
  readonly columnName: keyof ExemplarRow;
  readonly ascending: boolean;
}

/** Rows that pass all filters (SQL; values only through `sqlText`), in that order. */
export async function readRows(
  table: Table,
  filters: readonly string[],
  order: readonly RowOrder[],
  limit: number,
): Promise<readonly ExemplarRow[]> {
  return table
    .query()
    .where(filters.join(' AND '))
    .select([...ROW_COLUMNS])
    .orderBy([...order])
    .limit(limit)
    .toArray();
}

/** What was chosen from some rows, and whether rows that were not fetched could change it. */
export interface Choice<Chosen> {
  readonly chosen: Chosen;
  readonly settled: boolean;
}

/** Fetches more and more rows until the choice is settled: a fixed number might cut through a tie, or hold one text fifty times. */
export async function fetchUntilSettled<Row, Chosen>(
  fetch: (limit: number) => Promise<readonly Row[]>,
  choose: (rows: readonly Row[]) => Choice<Chosen>,
): Promise<Chosen> {
  for (let limit = 64; ; limit *= 8) {
    const rows = await fetch(limit);
    const { chosen, settled } = choose(rows);
    if (settled || rows.length < limit) return chosen;
  }
}

/** The first `k` rows with different texts. */
export function differentTexts(rows: readonly ExemplarRow[], k: number): Choice<readonly ExemplarRow[]> {
  const firstOfText = new Map<string, ExemplarRow>();
  for (const row of rows) if (!firstOfText.has(row.text_key)) firstOfText.set(row.text_key, row);
  const chosen = [...firstOfText.values()].slice(0, k);
  return { chosen, settled: chosen.length === k };
}
