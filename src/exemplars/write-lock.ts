import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../domain/errors.ts';

const PATIENCE_MS = 120_000;
const POLL_MS = 20;

/**
 * Runs `work` while no other process or caller writes to the same folder. LanceDB's own commits are atomic, but reading, merging
 * and overwriting is three steps. The lock is an SQLite file's: the system frees it when a process dies, however it dies.
 * A remote table (`s3://`, `db://`) has no lock: load into it from one place at a time.
 */
export async function withWriteLock<Result>(uri: string, work: () => Promise<Result>): Promise<Result> {
  const folder = uri.startsWith('file:') ? fileURLToPath(uri) : uri;
  if (folder.includes('://')) return work();
  await mkdir(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'writer.lock'), { timeout: 0 });
  try {
    await acquire(lock);
    return await work();
  } finally {
    lock.close();
  }
}

/** Waits by asking again: SQLite's own wait would stop the event loop, and with it whoever holds the lock here. */
async function acquire(lock: DatabaseSync): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > end) {
        throw new StoreError('busy', 'Another process is writing to the exemplar table. Try again when it is done.', {
          cause: error,
        });
      }
      await delay(POLL_MS);
    }
  }
}

/** SQLITE_BUSY is 5. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
