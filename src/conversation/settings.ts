import { localDate } from '../domain/local-date.ts';
import type { StateStore } from './state-store.ts';

/** What a workspace, a channel or a person wants taken for granted. Null or empty: nothing is set here. */
export interface Settings {
  /** The name that customers know the shop by. */
  readonly shop: string | null;
  readonly merchant: string | null;
  /** Where messages are sent (push, sms, …). */
  readonly channel: string | null;
  /** BCP 47; see `languageFor`. */
  readonly language: string | null;
  readonly tone: string | null;
  readonly avoid: readonly string[];
  readonly keep: readonly string[];
}

export const NO_SETTINGS: Settings = {
  shop: null,
  merchant: null,
  channel: null,
  language: null,
  tone: null,
  avoid: [],
  keep: [],
};

/** Whose settings: everybody's in the workspace, of one channel, of one person. */
export type SettingScope = 'workspace' | 'channel' | 'person';

/** Where somebody asks from; `channel` is null where there is none. */
export interface Whereabouts {
  readonly team: string;
  readonly channel: string | null;
  readonly user: string;
}

/** The name under which the state store keeps them; null: there is no such scope there. */
export function scopeKey(scope: SettingScope, { team, channel, user }: Whereabouts): string | null {
  if (scope === 'workspace') return workspaceKey(team);
  if (scope === 'person') return `user:${team}:${user}`;
  return channel === null ? null : `channel:${team}:${channel}`;
}

export function workspaceKey(team: string): string {
  return `team:${team}`;
}

/** What holds for somebody there: the channel's settings override the workspace's, the person's override both. */
export async function settingsFor(where: Whereabouts, store: Pick<StateStore, 'settings'>): Promise<Settings> {
  const keys = (['workspace', 'channel', 'person'] as const).map((scope) => scopeKey(scope, where));
  const kept = await Promise.all(keys.filter((key) => key !== null).map((key) => store.settings(key)));
  return kept.map(settingsFrom).reduce(overridden, NO_SETTINGS);
}

/** Words to avoid and to keep add up: what a workspace forbids, no channel can allow. */
export function overridden(wider: Settings, narrower: Settings): Settings {
  return {
    shop: narrower.shop ?? wider.shop,
    merchant: narrower.merchant ?? wider.merchant,
    channel: narrower.channel ?? wider.channel,
    language: narrower.language ?? wider.language,
    tone: narrower.tone ?? wider.tone,
    avoid: [...new Set([...wider.avoid, ...narrower.avoid])],
    keep: [...new Set([...wider.keep, ...narrower.keep])],
  };
}

/** As the state store keeps them; words stand one a line, and older ones may stand as they were typed. */
export function settingsFrom(kept: Readonly<Record<string, string>>): Settings {
  const one = (name: keyof Settings) => kept[name] ?? null;
  const several = (name: keyof Settings) => wordsOf(kept[name] ?? '');
  return {
    shop: one('shop'),
    merchant: one('merchant'),
    channel: one('channel'),
    language: one('language'),
    tone: one('tone'),
    avoid: several('avoid'),
    keep: several('keep'),
  };
}

/** Who changed them last, and on what day, `2026-11-24`; null: nobody yet. */
export interface LastChange {
  readonly by: string;
  readonly on: string;
}

export function lastChange({ changedBy, changedOn }: Readonly<Record<string, string>>): LastChange | null {
  return changedBy === undefined || changedOn === undefined ? null : { by: changedBy, on: changedOn };
}

/** As `lastChange` reads it. `at`: milliseconds since 1970. */
export function changeBy(user: string, at: number): Readonly<Record<string, string>> {
  return { changedBy: user, changedOn: localDate(new Date(at)) };
}

/** The other way round; an empty text takes a setting away. */
export function keptForm({ avoid, keep, ...one }: Settings): Readonly<Record<keyof Settings, string>> {
  const { shop, merchant, channel, language, tone } = one;
  return {
    shop: shop ?? '',
    merchant: merchant ?? '',
    channel: channel ?? '',
    language: language ?? '',
    tone: tone ?? '',
    avoid: avoid.join('\n'),
    keep: keep.join('\n'),
  };
}

/** One entry a line, each once, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return entries(text, /\n/u);
}

/** Words and phrases as people list them: by line, comma or semicolon, those of other scripts too. "1,000" is one. */
export function wordsOf(text: string): readonly string[] {
  return entries(text, /[\n;；，、،]|,(?!\d)/u);
}

function entries(text: string, between: RegExp): readonly string[] {
  return [
    ...new Set(
      text
        .split(between)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    ),
  ];
}
