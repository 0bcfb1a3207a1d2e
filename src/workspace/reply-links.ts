import { randomUUID } from 'node:crypto';
import { MS_OF_REPLY_LINK, USES_OF_REPLY_LINK } from './limits.ts';

/** A message that only one person sees; Slack does not keep it, and neither do we. */
export interface Whisper {
  readonly id: string;
  readonly channel: string;
  readonly user: string;
  readonly thread: string | null;
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly object[];
}

export interface Origin {
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  /** The message of the bot whose button was pressed, or null. */
  readonly message: string | null;
  /** The ephemeral message whose button was pressed, or null. */
  readonly whisper: string | null;
}

/** Answers through a link: messages for one person, or for everybody. */
export interface ReplyLinks {
  /** A link to answer with: five uses, thirty minutes. */
  make(origin: Origin): string;
  /** Null when the link is used up, too old, or was never made. */
  use(id: string): Origin | null;
  whisper(message: Omit<Whisper, 'id' | 'ts'>): Whisper;
  replace(id: string, content: Pick<Whisper, 'text' | 'blocks'> | null): void;
  whispers(user: string, channel: string): readonly Whisper[];
  find(id: string): Whisper | null;
}

export function createReplyLinks(changed: () => void): ReplyLinks {
  const links = new Map<string, { origin: Origin; left: number; until: number }>();
  let whispers: readonly Whisper[] = [];
  const keep = (next: readonly Whisper[]) => {
    whispers = next;
    changed();
  };
  return {
    make(origin) {
      const id = randomUUID();
      links.set(id, { origin, left: USES_OF_REPLY_LINK, until: Date.now() + MS_OF_REPLY_LINK });
      return id;
    },
    use(id) {
      const link = links.get(id);
      if (link === undefined || link.left === 0 || link.until < Date.now()) return null;
      link.left -= 1;
      return link.origin;
    },
    whisper(message) {
      const made = { ...message, id: randomUUID(), ts: (Date.now() / 1_000).toFixed(6) };
      keep([...whispers, made]);
      return made;
    },
    replace(id, content) {
      keep(
        content === null
          ? whispers.filter((one) => one.id !== id)
          : whispers.map((one) => (one.id === id ? { ...one, ...content } : one)),
      );
    },
    whispers: (user, channel) => whispers.filter((one) => one.user === user && one.channel === channel),
    find: (id) => whispers.find((one) => one.id === id) ?? null,
  };
}
