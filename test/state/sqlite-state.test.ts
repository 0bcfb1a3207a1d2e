import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoreError } from '../../src/domain/errors.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { keepsStateStoreContract } from '../contracts/state-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'crm-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
function newFile(): string {
  files += 1;
  return join(folder, String(files), 'state.sqlite');
}

let opened = '';
keepsStateStoreContract(
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
keepsStateStoreContract('SQLite in memory', async () => openSqliteState(':memory:'), null);

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
