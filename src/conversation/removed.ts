import type { Report } from '../domain/report.ts';
import type { StateStore } from './state-store.ts';

/** Longer than any thread is kept; the mark is forgotten with its thread. */
const KEPT_MS = 10 * 365 * 86_400_000;

type Parts = { readonly store: Pick<StateStore, 'hold' | 'held'>; readonly now: () => number };

/** Remembers that a person took a version away from everywhere it stood. */
export async function markRemoved(reportId: string, threadId: string, { store, now }: Parts): Promise<void> {
  await store.hold(`removed-${reportId}`, JSON.stringify({ threadId }), now() + KEPT_MS);
}

/** The newest of versions (oldest first) that nobody took away; null where none is left. */
export async function newestLeft(versions: readonly Report[], { store, now }: Parts): Promise<Report | null> {
  for (const version of versions.toReversed()) {
    if ((await store.held(`removed-${version.id}`, now())) === null) return version;
  }
  return null;
}
