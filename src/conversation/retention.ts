import type { StateStore } from './state-store.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface RetentionParts {
  readonly store: Pick<StateStore, 'forget'>;
  /** Null: everything is kept. */
  readonly days: number | null;
  readonly now: () => number;
  readonly reportFailure: (error: unknown) => void;
}

/** Deletes threads with nothing newer than so many days, now and every hour. Gives back what stops it. */
export function startRetention({ store, days, now, reportFailure }: RetentionParts): () => void {
  if (days === null) return () => {};
  const tidy = () => {
    store.forget({ kind: 'older', before: now() - days * DAY_MS }).catch(reportFailure);
  };
  tidy();
  const timer = setInterval(tidy, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
