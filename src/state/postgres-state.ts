import type { StateStore } from '../conversation/state-store.ts';
import { createStateStore } from './create-state-store.ts';
import { openPostgresDatabase } from './postgres-database.ts';

/** The state store over a Postgres that several bot processes share. */
export async function openPostgresState(url: string, onError: (error: unknown) => void): Promise<StateStore> {
  return createStateStore(await openPostgresDatabase(url, onError));
}
