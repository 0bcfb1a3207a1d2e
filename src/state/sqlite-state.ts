import type { StateStore } from '../conversation/state-store.ts';
import { createStateStore } from './create-state-store.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/** The state store over one SQLite file of this process. `:memory:` keeps nothing. */
export function openSqliteState(file: string): StateStore {
  return createStateStore(openSqliteDatabase(file));
}
