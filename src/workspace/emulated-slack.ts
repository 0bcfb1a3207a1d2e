import { createEmulator } from 'emulate';
import { BOT, CHANNELS, PEOPLE, type Person } from './cast.ts';
import { EXAMPLES } from './examples.ts';
import { postAs } from './post-as.ts';
import { type SlackApi, slackApiAt } from './slack-api.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly kind: 'public' | 'private' | 'direct';
  readonly withBot: boolean;
  readonly botMayPost: boolean;
}

export interface EmulatedSlack {
  readonly api: SlackApi;
  /** Where the emulator listens: loopback only. */
  readonly url: string;
  readonly team: string;
  /** Slack's user id by name of the person. */
  readonly userIds: ReadonlyMap<string, string>;
  /** The channels a person sees: all but other people's direct messages. */
  channelsOf(person: string): readonly Channel[];
  /** False: Slack refuses the bot's posts there (`restricted_action`). */
  botMayPostIn(channel: string): boolean;
  /** Brings the bot into a channel. */
  invite(by: Person, channel: Channel): Promise<void>;
  close(): Promise<void>;
}

/**
 * The Web API of the local workspace: emulate (pinned, see docs/decisions) keeps channels, messages, threads, direct
 * messages and files. Nothing of it outlives the process.
 */
export async function startEmulatedSlack(): Promise<EmulatedSlack> {
  const emulator = await createEmulator({ service: 'slack', port: 0, hostname: '127.0.0.1', seed: SEED });
  const url = emulator.url.replace('localhost', '127.0.0.1');
  const api = slackApiAt(url);
  const { team_id: team } = (await api('auth.test', BOT.token, {})) as { team_id: string };
  const { members } = (await api('users.list', BOT.token, {})) as { members: readonly { id: string; name: string }[] };
  const userIds = new Map(members.map(({ id, name }) => [name, id]));
  let open = await channels(api);
  const direct = new Map<string, Channel>();
  for (const { name, token } of PEOPLE) {
    const { channel } = (await api('conversations.open', token, { users: BOT.user })) as { channel: { id: string } };
    direct.set(name, {
      id: channel.id,
      name: BOT.realName,
      topic: 'Direct messages',
      kind: 'direct',
      withBot: true,
      botMayPost: true,
    });
  }
  for (const channel of open.filter(({ withBot }) => withBot))
    await api('conversations.join', BOT.token, { channel: channel.id });
  for (const { channel, by, text } of EXAMPLES) {
    const id = open.find(({ name }) => name === channel)?.id ?? '';
    await postAs(api, PEOPLE.find(({ name }) => name === by) ?? PEOPLE[0], { channel: id, thread: null, text });
  }
  return {
    api,
    url,
    team,
    userIds,
    channelsOf: (person) => [...open, ...[direct.get(person)].filter((one) => one !== undefined)],
    botMayPostIn: (channel) => open.find(({ id }) => id === channel)?.botMayPost !== false,
    async invite(by, { id }) {
      await api('conversations.invite', by.token, { channel: id, users: BOT.user });
      open = open.map((one) => (one.id === id ? { ...one, withBot: true } : one));
    },
    close: () => emulator.close(),
  };
}

async function channels(api: SlackApi): Promise<readonly Channel[]> {
  const { channels: listed } = (await api('conversations.list', PEOPLE[0].token, {
    types: 'public_channel,private_channel',
  })) as { channels: readonly { id: string; name: string }[] };
  return CHANNELS.map(({ name, topic, isPrivate, ...bot }) => ({
    id: listed.find((one) => one.name === name)?.id ?? '',
    name,
    topic,
    kind: isPrivate ? 'private' : 'public',
    ...bot,
  }));
}

const SEED = {
  slack: {
    team: { name: 'Local workspace', domain: 'local-workspace' },
    users: PEOPLE.map(({ name, realName }) => ({ name, real_name: realName })),
    channels: CHANNELS.map(({ name, topic, isPrivate }) => ({ name, topic, is_private: isPrivate })),
    oauth_apps: [
      {
        client_id: '1.1',
        client_secret: 'none',
        app_id: BOT.app,
        name: BOT.realName,
        redirect_uris: [],
        bot_id: BOT.bot,
        bot_user_id: BOT.user,
        bot_name: BOT.name,
      },
    ],
    tokens: [
      ...PEOPLE.map(({ name, token }) => ({ token, user: name })),
      { token: BOT.token, type: 'bot', user_id: BOT.user, bot_id: BOT.bot, bot_user_id: BOT.user },
    ],
  },
};
