import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreError } from '../domain/errors.ts';
import { inOrder } from './in-order.ts';
import { MIGRATIONS, TOO_NEW } from './migrations.ts';
import { type Database, SQLITE, type Sql, storable } from './sql.ts';
import { storeFailure } from './store-failure.ts';

/** SQLite's result codes for "somebody else holds the lock" and "this is no database". */
const BUSY = 5;
const LOCKED = 6;
const NOT_A_DATABASE = 26;

/** One SQLite file of this process. `:memory:` keeps nothing. Throws StoreError as `openFile`. */
export function openSqliteDatabase(file: string): Database {
  const database = openFile(file);
  const statements = new Map<string, StatementSync>();
  const sql: Sql = async (statement, ...values) => {
    const prepared = statements.get(statement) ?? database.prepare(statement);
    statements.set(statement, prepared);
    return prepared.all(...values.map(storable));
  };
  // One connection: a transaction begins when the one before it has ended.
  const take = inOrder();
  const run = <Result>(work: (sql: Sql) => Promise<Result>, end: 'COMMIT' | 'ROLLBACK') =>
    take(async () => {
      try {
        database.exec('BEGIN IMMEDIATE');
        const result = await work(sql);
        database.exec(end);
        return result;
      } catch (error) {
        if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
        throw storeFailure(error);
      }
    });
  return {
    transaction: (work) => run(work, 'COMMIT'),
    rehearse: (work) => run(work, 'ROLLBACK'),
    close: () => take(async () => database.close()),
  };
}

/**
 * Opens the file (made when it is missing, with its folder), takes its lock for as long as it is open, and brings its schema
 * up to date. Two processes on one state file would answer everything twice, so the second is refused.
 * Throws StoreError: `store/locked`, `store/unreadable`, `store/too-new`.
 */
function openFile(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: 0 });
    // WAL with synchronous=FULL: what was committed is still there after a power cut, for one disk flush a commit.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    // With an exclusive locking mode the first write takes the lock and keeps it.
    database.exec('BEGIN EXCLUSIVE; COMMIT;');
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof StoreError ? error : openingError(error, file);
  }
}

function migrate(database: DatabaseSync): void {
  const seen = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (seen > MIGRATIONS.length) throw new StoreError('too-new', TOO_NEW);
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < seen) continue;
    database.exec(`BEGIN EXCLUSIVE; ${step(SQLITE).join(';\n')}; PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}

function openingError(error: unknown, file: string): StoreError {
  const code = Number((error as { errcode?: unknown }).errcode) & 0xff;
  if (code === BUSY || code === LOCKED) {
    return new StoreError(
      'locked',
      `Another CRM Agent is running on ${file}. Stop it first, or give this one a folder of its own with CRM_HOME.`,
      { cause: error },
    );
  }
  const what = code === NOT_A_DATABASE ? 'is not a state file' : 'cannot be opened';
  return new StoreError('unreadable', `${file} ${what}. Move it away, or give another folder with CRM_HOME.`, {
    cause: error,
  });
}
