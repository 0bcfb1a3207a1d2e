import { join } from 'node:path';
import type { StateStore } from '../conversation/state-store.ts';
import { createTurns, type Turns } from '../conversation/turns.ts';
import { readyHome } from './ready-home.ts';
import { openSqliteState } from './sqlite-state.ts';

export interface WhereToKeep {
  readonly databaseUrl: string | null;
  readonly home: string;
  /** Hears of a database that goes away while nobody asks it anything. */
  readonly onError: (error: unknown) => void;
}

/** Postgres when there is one, else a file in `home` that only this process may use. Throws StoreError, and ConfigError for the folder. */
export async function openStore({ databaseUrl, home, onError }: WhereToKeep): Promise<StateStore> {
  // Loaded only where it is used: a command without a database starts sooner.
  if (databaseUrl !== null) return (await import('./postgres-state.ts')).openPostgresState(databaseUrl, onError);
  readyHome(home);
  return openSqliteState(join(home, 'state.sqlite'));
}

/** Rewrites that one process works on at the same time. */
const AT_ONCE = 4;

/** Work handed out by Postgres, over all its processes; else by this process alone. `patienceMs`: how long one request may take. */
export async function openTurns(
  { databaseUrl, onError }: Pick<WhereToKeep, 'databaseUrl' | 'onError'>,
  patienceMs: number,
): Promise<Turns> {
  if (databaseUrl === null) return createTurns(AT_ONCE);
  const { openPostgresTurns } = await import('./postgres-turns.ts');
  return openPostgresTurns({
    url: databaseUrl,
    atOnce: AT_ONCE,
    patienceSeconds: Math.ceil(patienceMs / 1_000),
    onError,
  });
}
