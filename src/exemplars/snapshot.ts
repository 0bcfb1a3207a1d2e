import type { Connection, Table } from '@lancedb/lancedb';
import { StoreError } from '../domain/errors.ts';
import { readAbout, type TableAbout } from './table-about.ts';

export const EXEMPLARS = 'exemplars';

/** The table as it was at one moment: a handle never moves to a newer version, so rows, vectors and threshold belong together. */
export interface Snapshot {
  readonly table: Table;
  readonly about: TableAbout;
}

/** The newest version of the table, or null before it was built. About 1 ms on a folder. Throws StoreError for a table that is not ours. */
export async function openSnapshot(connection: Connection): Promise<Snapshot | null> {
  if (!(await connection.tableNames()).includes(EXEMPLARS)) return null;
  const table = await connection.openTable(EXEMPLARS);
  const about = readAbout((await table.schema()).metadata);
  if (about === null) {
    throw new StoreError(
      'foreign-table',
      `The table "${EXEMPLARS}" in LANCEDB_URI was not made by this version of CRM Agent. Choose another place, or move it away.`,
    );
  }
  return { table, about };
}
