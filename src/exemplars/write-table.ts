import type { Connection } from '@lancedb/lancedb';
import type { Embedder } from './embedder.ts';
import type { ExemplarRow } from './exemplar-row.ts';
import { loadLanceDb } from './lancedb.ts';
import { EXEMPLARS, type Snapshot } from './snapshot.ts';
import type { TableAbout } from './table-about.ts';
import { tableSchema } from './table-columns.ts';

/** What filters ask for. */
const BITMAP_COLUMNS = ['segment', 'tier', 'origin', 'language'] as const;
const BTREE_COLUMNS = ['merchant_key', 'metadata'] as const;

/**
 * Replaces the whole table in one commit: a reader has the old rows with the old vectors or the new with the new.
 * `known`: vectors of this embedder that need not be made again, by canonical string.
 */
export async function writeTable(
  connection: Connection,
  rows: readonly ExemplarRow[],
  embedder: Embedder,
  threshold: number,
  known: ReadonlyMap<string, readonly number[]>,
): Promise<void> {
  const about: TableAbout = { embedder: embedder.name, threshold };
  const schema = tableSchema(embedder.dimensions, about);
  const vectors = await embedMissing(rows, embedder, known);
  const { Index, makeArrowTable } = await loadLanceDb();
  const data = rows.map((row) => ({ ...row, vector: vectors.get(row.metadata) ?? null }));
  const mode = (await connection.tableNames()).includes(EXEMPLARS) ? 'overwrite' : 'create';
  const table =
    data.length === 0
      ? await connection.createEmptyTable(EXEMPLARS, schema, { mode })
      : await connection.createTable(EXEMPLARS, makeArrowTable(data, { schema }), { mode });
  for (const column of BITMAP_COLUMNS) await table.createIndex(column, { config: Index.bitmap() });
  for (const column of BTREE_COLUMNS) await table.createIndex(column, { config: Index.btree() });
  table.close();
}

async function embedMissing(
  rows: readonly ExemplarRow[],
  embedder: Embedder,
  known: ReadonlyMap<string, readonly number[]>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const strings = new Set(rows.map((row) => row.metadata).filter((text) => text !== ''));
  const missing = [...strings].filter((text) => !known.has(text));
  const made = missing.length === 0 ? [] : await embedder.embed(missing);
  return new Map([...known, ...missing.map((text, index) => [text, made[index] ?? []] as const)]);
}

/** Frees what earlier versions of the table hold. Done before a write, not after: a reader may still be at the version that a write has just replaced. */
export async function dropEarlierVersions({ table }: Snapshot): Promise<void> {
  await table.optimize({ cleanupOlderThan: new Date() });
}
