import type { Connection } from '@lancedb/lancedb';

/** The client costs 60 to 150 ms and 40 MB to load: only for a process that opens the table. */
export function loadLanceDb() {
  return import('@lancedb/lancedb');
}

/** `uri`: a folder, `s3://…` or `db://…`; only the last needs a key. */
export async function connectLanceDb(uri: string, apiKey: string | null): Promise<Connection> {
  const { connect } = await loadLanceDb();
  return connect(uri, apiKey === null ? {} : { apiKey });
}
