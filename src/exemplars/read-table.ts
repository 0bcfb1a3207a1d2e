import type { StoredRecord } from './build-rows.ts';
import { type ExemplarRow, ROW_COLUMNS, recordOf } from './exemplar-row.ts';
import type { Snapshot } from './snapshot.ts';

/** Every record of the table, as it was given. */
export async function storedRecords({ table }: Snapshot): Promise<readonly StoredRecord[]> {
  const rows: readonly ExemplarRow[] = await table
    .query()
    .select([...ROW_COLUMNS])
    .toArray();
  return rows.map((row) => ({ origin: row.origin, record: recordOf(row) }));
}

/** The table's vectors by the string they were made from. Read batch by batch: many rows share a string. */
export async function knownVectors({ table }: Snapshot): Promise<ReadonlyMap<string, readonly number[]>> {
  const known = new Map<string, readonly number[]>();
  for await (const batch of table.query().where("metadata <> ''").select(['metadata', 'vector'])) {
    for (const row of batch) if (!known.has(row['metadata'])) known.set(row['metadata'], [...row['vector']]);
  }
  return known;
}
