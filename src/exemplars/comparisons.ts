import type { Connection, Table } from '@lancedb/lancedb';
import { sqlText } from './sql-text.ts';

const COMPARISONS = 'exemplar_comparisons';
/** Every so many commits the small files of single entries are put together. */
const COMPACT_EVERY = 50;
const UNUSED_AFTER_MS = 60_000;

/** Comparisons of strong with weak exemplars, kept by the hash of all that they depend on. Losing one costs a comparison, no more. */
export async function createComparisons(connection: Connection): Promise<void> {
  await connection.createEmptyTable(COMPARISONS, await columns(), { existOk: true });
}

/** The exemplars have changed: no hash will be asked for again. */
export async function emptyComparisons(connection: Connection): Promise<Table> {
  const mode = (await connection.tableNames()).includes(COMPARISONS) ? 'overwrite' : 'create';
  return connection.createEmptyTable(COMPARISONS, await columns(), { mode });
}

/** JSON text, or null when none is kept or what is kept is not JSON. */
export async function keptComparison(connection: Connection, hash: string): Promise<string | null> {
  const table = await connection.openTable(COMPARISONS);
  const rows: readonly { readonly value: string }[] = await table
    .query()
    .where(`hash = ${sqlText(hash)}`)
    .select(['value'])
    .toArray();
  return rows.map(({ value }) => value).findLast(isJson) ?? null;
}

/** A table that cannot be written to is given up and begun anew. */
export async function keepComparison(connection: Connection, hash: string, value: string): Promise<void> {
  const table = await connection.openTable(COMPARISONS).catch(() => emptyComparisons(connection));
  await table.add([{ hash, value }]);
  if ((await table.version()) % COMPACT_EVERY === 0) {
    await table.optimize({ cleanupOlderThan: new Date(Date.now() - UNUSED_AFTER_MS) });
  }
}

async function columns() {
  const { Field, Schema, Utf8 } = await import('apache-arrow');
  return new Schema([new Field('hash', new Utf8(), false), new Field('value', new Utf8(), false)]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
