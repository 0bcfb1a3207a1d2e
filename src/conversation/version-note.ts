import type { StateStore } from './state-store.ts';

/** As long as anybody comes back to an answer. */
const KEPT_MS = 30 * 86_400_000;

interface KeptNote {
  /** So that the note is forgotten with its thread. */
  readonly threadId: string;
  readonly note: string;
}

type Parts = { readonly store: Pick<StateStore, 'hold' | 'held'>; readonly now: () => number };

/** Keeps the sentence that belongs to a version, for when its message is shown anew. */
export async function keepNote(reportId: string, threadId: string, note: string | null, { store, now }: Parts) {
  if (note === null) return;
  const kept: KeptNote = { threadId, note };
  await store.hold(`note-${reportId}`, JSON.stringify(kept), now() + KEPT_MS);
}

/** Null when there was none, or it is too old. */
export async function keptNote(reportId: string, { store, now }: Parts): Promise<string | null> {
  const held = await store.held(`note-${reportId}`, now());
  return held === null ? null : (JSON.parse(held) as KeptNote).note;
}
