import pg from 'pg';
import { StoreError } from '../domain/errors.ts';
import { MIGRATIONS, TOO_NEW } from './migrations.ts';
import { type Database, POSTGRES, type Sql, storable } from './sql.ts';
import { storeFailure } from './store-failure.ts';

/** Eight-byte integers: ours are times and counts, well inside what a number holds. */
const INT8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** Any number that all our processes share: it lets one of them migrate while the others wait. */
const MIGRATION_LOCK = 7_202_507;
const CONNECT_MS = 10_000;

export const UNREACHABLE =
  'The database of DATABASE_URL cannot be reached or does not let us in. Check its address, user and password, that it runs, and that the user may create schemas in it.';

/**
 * Postgres 15 or newer, shared by several processes, in a schema of our own. `onError` hears of connections that break while
 * they are idle. Throws StoreError: `store/unreachable`, `store/too-new`.
 */
export async function openPostgresDatabase(url: string, onError: (error: unknown) => void): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'crm-agent',
    options: '-c search_path=crm_agent',
  });
  pool.on('error', onError);
  const run = async <Result>(work: (sql: Sql) => Promise<Result>, end: 'COMMIT' | 'ROLLBACK'): Promise<Result> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw storeFailure(error);
    });
    try {
      await client.query('BEGIN');
      const result = await work(sqlOf(client));
      await client.query(end);
      client.release();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is thrown away.
      const rolledBack = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.release(!rolledBack);
      throw storeFailure(error);
    }
  };
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof StoreError) throw error;
    throw new StoreError('unreachable', UNREACHABLE, { cause: error });
  }
  return {
    transaction: (work) => run(work, 'COMMIT'),
    rehearse: (work) => run(work, 'ROLLBACK'),
    close: () => pool.end(),
  };
}

function sqlOf(client: pg.PoolClient): Sql {
  return async (statement, ...values) => {
    let count = 0;
    const numbered = statement.replaceAll('?', () => {
      count += 1;
      return `$${count}`;
    });
    const { rows } = await client.query(numbered, values.map(storable));
    return rows;
  };
}

async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('CREATE SCHEMA IF NOT EXISTS crm_agent');
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (seen BIGINT NOT NULL)');
    const { rows } = await client.query('SELECT seen FROM schema_version');
    const seen = Number(rows[0]?.seen ?? 0);
    if (seen > MIGRATIONS.length) throw new StoreError('too-new', TOO_NEW);
    if (rows.length === 0) await client.query('INSERT INTO schema_version (seen) VALUES (0)');
    for (const step of MIGRATIONS.slice(seen)) for (const statement of step(POSTGRES)) await client.query(statement);
    await client.query('UPDATE schema_version SET seen = $1', [MIGRATIONS.length]);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
