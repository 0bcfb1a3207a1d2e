import type { Desk } from './desk.ts';

/** A form may lie open over night. */
const HOLD_MS = 26 * 3_600_000;

/** Keeps what stands behind a form or a button, for Slack carries little and shows it to others. Gives back its id. */
export async function hold(
  value: object,
  { store, newId, now }: Pick<Desk, 'store' | 'newId' | 'now'>,
): Promise<string> {
  const id = newId();
  await store.hold(id, JSON.stringify(value), now() + HOLD_MS);
  return id;
}

/** What was held under an id of ours; null when it is too old or was never held. The caller names the kind it held there. */
export async function held<Kind extends object>(
  id: string,
  { store, now }: Pick<Desk, 'store' | 'now'>,
): Promise<Kind | null> {
  const json = await store.held(id, now());
  return json === null ? null : (JSON.parse(json) as Kind);
}
