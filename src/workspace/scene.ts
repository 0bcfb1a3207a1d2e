import { BOT, PEOPLE, type Person } from './cast.ts';
import type { Channel, EmulatedSlack } from './emulated-slack.ts';
import type { ReplyLinks, Whisper } from './reply-links.ts';
import type { Unread } from './unread.ts';
import type { OpenView, Views } from './views.ts';

/** Where a person is in the workspace, as the address of the page says it. */
export interface Standing {
  readonly as: Person;
  /** A channel's id, or `home`. */
  readonly channel: string;
  readonly thread: string | null;
}

export interface ShownMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly object[];
  readonly replies: number;
  readonly files: readonly { readonly id: string; readonly title: string }[];
  /** Set for a message that only this person sees. */
  readonly whisper: string | null;
}

/** Everything that one page shows. */
export interface Scene {
  readonly standing: Standing;
  readonly channels: readonly Channel[];
  readonly here: Channel | null;
  /** Messages that this person has not seen, by channel. */
  readonly unread: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  readonly messages: readonly ShownMessage[];
  readonly thread: readonly ShownMessage[];
  readonly form: OpenView | null;
  readonly home: OpenView | null;
}

export interface SceneParts {
  readonly slack: EmulatedSlack;
  readonly views: Views;
  readonly links: ReplyLinks;
  readonly unread: Unread;
}

/** Reading the scene is seeing its channel. */
export async function readScene(standing: Standing, { slack, views, links, unread }: SceneParts): Promise<Scene> {
  const { as, thread } = standing;
  const me = slack.userIds.get(as.name) ?? '';
  const channels = slack.channelsOf(as.name);
  const here = channels.find(({ id }) => id === standing.channel) ?? null;
  if (here !== null) unread.see(me, here.id);
  const whispers = here === null ? [] : links.whispers(me, here.id);
  const [top, replies] =
    here === null
      ? [[], []]
      : await Promise.all([
          list(slack, as, 'conversations.history', { channel: here.id, limit: 200 }),
          thread === null ? [] : list(slack, as, 'conversations.replies', { channel: here.id, ts: thread }),
        ]);
  const inOrder = (messages: readonly ShownMessage[]) => messages.toSorted((a, b) => Number(a.ts) - Number(b.ts));
  return {
    standing,
    channels,
    here,
    unread: new Map(channels.map(({ id }) => [id, unread.count(me, id)])),
    names: new Map([
      ...PEOPLE.map(({ name, realName }) => [slack.userIds.get(name) ?? name, realName] as const),
      [BOT.user, BOT.realName] as const,
    ]),
    messages: inOrder([...top, ...whispers.filter((one) => one.thread === null).map(whispered)]),
    thread: inOrder([...replies, ...whispers.filter((one) => thread !== null && one.thread === thread).map(whispered)]),
    form: views.top(me),
    home: views.home(me),
  };
}

interface Raw {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user: string;
  readonly username?: string;
  readonly text?: string;
  readonly blocks?: readonly object[];
  readonly reply_count?: number;
  readonly files?: readonly { readonly id: string; readonly title?: string }[];
}

async function list(slack: EmulatedSlack, as: Person, method: string, args: object): Promise<readonly ShownMessage[]> {
  const { messages } = (await slack.api(method, as.token, args)) as unknown as { messages: readonly Raw[] };
  return messages
    .filter((one) => method !== 'conversations.history' || one.thread_ts === undefined || one.thread_ts === one.ts)
    .map((one) => ({
      ts: one.ts,
      user: one.username === BOT.realName ? BOT.user : one.user,
      text: one.text ?? '',
      blocks: one.blocks ?? [],
      replies: one.reply_count ?? 0,
      files: (one.files ?? []).map(({ id, title }) => ({ id, title: title ?? 'file' })),
      whisper: null,
    }));
}

function whispered({ id, ts, text, blocks }: Whisper): ShownMessage {
  return { ts, user: BOT.user, text, blocks, replies: 0, files: [], whisper: id };
}
