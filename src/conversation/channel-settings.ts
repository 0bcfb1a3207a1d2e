import { keptForm, type Settings, settingsFrom } from './settings.ts';
import type { StateStore } from './state-store.ts';

/** The settings of one channel, by the messenger's id. */
export interface ChannelSettings {
  readonly channel: string;
  readonly settings: Settings;
}

/** The channels of a workspace in which something is set, by id. */
export async function channelsWithSettings(
  team: string,
  store: Pick<StateStore, 'settingsUnder'>,
): Promise<readonly ChannelSettings[]> {
  const prefix = `channel:${team}:`;
  return [...(await store.settingsUnder(prefix))]
    .map(([scope, kept]) => ({ channel: scope.slice(prefix.length), settings: settingsFrom(kept) }))
    .filter(({ settings }) => Object.values(keptForm(settings)).some((value) => value !== ''));
}
