import type { Config } from './config.ts';
import type { Limits } from './conversation/allowance.ts';
import { startRetention } from './conversation/retention.ts';
import type { StateStore } from './conversation/state-store.ts';
import type { Turns } from './conversation/turns.ts';
import { DEFAULT_DEADLINE_MS } from './llm/model-session.ts';
import { openStore, openTurns } from './state/open-state.ts';
import { readyHome } from './state/ready-home.ts';

/** What the bot remembers, and what it may do with it. */
export interface BotState {
  readonly store: StateStore;
  readonly turns: Turns;
  readonly limits: Limits;
  close(): Promise<void>;
}

/** Opens it, and deletes what is too old from now on. Throws StoreError, and ConfigError for CRM_HOME. */
export async function openBotState(
  { databaseUrl, home, lancedbUri, retentionDays, limits, model }: Config,
  reportFailure: (error: unknown) => void,
): Promise<BotState> {
  // The table is opened by the first request, which is late to hear of it.
  if (lancedbUri === null) readyHome(home);
  const where = { databaseUrl, home, onError: reportFailure };
  const store = await openStore(where);
  // Twice what a model may take: time for both the model and, when it took too long, the playbook.
  const turns = await openTurns(where, 2 * (model?.deadlineMs ?? DEFAULT_DEADLINE_MS));
  const stopRetention = startRetention({ store, days: retentionDays, now: Date.now, reportFailure });
  return {
    store,
    turns,
    limits,
    async close() {
      stopRetention();
      await store.close();
    },
  };
}
