import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoreError } from '../../src/domain/errors.ts';
import { MIGRATIONS } from '../../src/state/migrations.ts';
import { SQLITE } from '../../src/state/sql.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { keepsInstallationsContract } from '../contracts/installations.ts';
import { keepsStateStoreContract } from '../contracts/state-store.ts';
import { aRequest, NOW } from './requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'crm-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
function newFile(): string {
  files += 1;
  return join(folder, String(files), 'state.sqlite');
}

let opened = '';
for (const keepsContract of [keepsStateStoreContract, keepsInstallationsContract]) {
  keepsContract(
    'a SQLite file',
    async () => {
      opened = newFile();
      return openSqliteState(opened);
    },
    async (store) => {
      await store.close();
      return openSqliteState(opened);
    },
  );
  keepsContract('SQLite in memory', async () => openSqliteState(':memory:'), null);
}

describe('the state file', () => {
  it('is refused to a second opener with a sentence that says what to do', async () => {
    const file = newFile();
    const first = openSqliteState(file);
    expect(() => openSqliteState(file)).toThrowError(
      expect.objectContaining({
        code: 'store/locked',
        userMessage: `Another CRM Agent is running on ${file}. Stop it first, or give this one a folder of its own with CRM_HOME.`,
      }) as StoreError,
    );
    await first.close();
    await openSqliteState(file).close();
  });

  it('is refused when it is something else', () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear state, '.repeat(100));
    expect(() => openSqliteState(file)).toThrowError(
      expect.objectContaining({ code: 'store/unreadable' }) as StoreError,
    );
  });

  it('is refused when a newer version wrote it', () => {
    const file = join(folder, 'newer.sqlite');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqliteState(file)).toThrowError(expect.objectContaining({ code: 'store/too-new' }) as StoreError);
  });

  it('of an older version is brought up to date with what is in it', async () => {
    const file = newFile();
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file);
    const request = aRequest();
    database.exec(`${MIGRATIONS[0]?.(SQLITE).join(';') ?? ''}; PRAGMA user_version = 1`);
    database.exec(`INSERT INTO threads (id, team, owner) VALUES ('thread-1', 'T1', 'U1')`);
    database
      .prepare(
        `INSERT INTO requests (id, dedupe_key, repeatable, thread_id, state, ask_json, address_json, accepted_at)
         VALUES (?, ?, 0, 'thread-1', 'working', ?, ?, ?)`,
      )
      .run(request.id, request.dedupeKey, JSON.stringify(request.ask), JSON.stringify(request.address), NOW);
    database.close();
    const store = openSqliteState(file);
    expect(await store.waiting('T1', 'U1')).toEqual([aRequest({ state: 'working', attempt: 1 })]);
    expect((await store.take('request-1'))?.attempt).toBe(2);
    await store.close();
  });

  it('keeps every accepted request through kill -9, and its lock dies with the process', async () => {
    const file = newFile();
    const child = spawn(process.execPath, ['test/state/accept-forever.ts', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (piece: Buffer) => {
      told += piece.toString();
      if (told.split('\n').length > 40) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.on('close', resolve));
    // Only whole lines count: the last one may have been cut off while it was being told.
    const accepted = told.slice(0, told.lastIndexOf('\n')).split('\n');
    const store = openSqliteState(file);
    const kept = (await store.unanswered()).map((request) => request.id);
    await store.close();
    expect(accepted.length).toBeGreaterThanOrEqual(40);
    expect(kept.slice(0, accepted.length)).toEqual(accepted);
  });
});
