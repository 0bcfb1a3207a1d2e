import type { Whereabouts } from './settings.ts';
import type { StateStore } from './state-store.ts';

/** What is remembered of one person beside their settings. */
export interface Habits {
  /** The shop and the channel (push, sms, …) that they used last; null: none yet. */
  readonly merchant: string | null;
  readonly channel: string | null;
  /** The channels that they have typed the command in, so surely channels they can read. Ids. */
  readonly channels: readonly string[];
  /** When they last opened their Home tab, in milliseconds since 1970; null: never. */
  readonly homeOpenedAt: number | null;
}

type Person = Pick<Whereabouts, 'team' | 'user'>;

export async function habitsOf(person: Person, store: Pick<StateStore, 'settings'>): Promise<Habits> {
  const kept = await store.settings(habitKey(person));
  const { merchant = null, channel = null, homeOpenedAt } = kept;
  return {
    merchant,
    channel,
    channels: Object.keys(kept)
      .filter((name) => name.startsWith(IN))
      .map((name) => name.slice(IN.length)),
    homeOpenedAt: homeOpenedAt === undefined ? null : Number(homeOpenedAt),
  };
}

/** What is given takes the place of what was known. */
export async function rememberHabits(
  person: Person,
  { merchant, channel, inChannel, homeOpenedAt }: HabitsSeen,
  store: Pick<StateStore, 'saveSettings'>,
): Promise<void> {
  await store.saveSettings(habitKey(person), {
    ...(merchant === undefined ? {} : { merchant }),
    ...(channel === undefined ? {} : { channel }),
    ...(inChannel === undefined ? {} : { [IN + inChannel]: 'yes' }),
    ...(homeOpenedAt === undefined ? {} : { homeOpenedAt: String(homeOpenedAt) }),
  });
}

export interface HabitsSeen {
  readonly merchant?: string;
  readonly channel?: string;
  readonly inChannel?: string;
  readonly homeOpenedAt?: number;
}

const IN = 'in:';

function habitKey({ team, user }: Person): string {
  return `habit:${team}:${user}`;
}
