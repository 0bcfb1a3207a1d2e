import { COMMAND } from '../slack/ids.ts';
import { BOT, type Person } from './cast.ts';
import type { Channel, EmulatedSlack } from './emulated-slack.ts';
import { postAs } from './post-as.ts';
import type { ReplyLinks } from './reply-links.ts';
import type { SignedSender } from './signed.ts';
import type { Views } from './views.ts';

export interface DeedParts {
  readonly slack: EmulatedSlack;
  readonly views: Views;
  readonly links: ReplyLinks;
  readonly bot: SignedSender;
  /** Where the workspace itself is reached: the base of reply links. */
  readonly origin: string;
  readonly changed: () => void;
}

/** What a person does in the page, and what Slack then sends to the app. A string that comes back is told to the person. */
export interface Deeds {
  send(person: Person, at: { channel: string; thread: string | null }, text: string): Promise<string | null>;
  shortcut(person: Person, callback: string, channel: string, ts: string): Promise<string | null>;
  press(person: Person, where: Pressed): Promise<string | null>;
  /** Errors by field, when the form stays open. */
  submit(person: Person, values: object): Promise<Readonly<Record<string, string>> | null>;
  close(person: Person): Promise<void>;
  suggest(person: Person, field: { block: string; action: string; value: string }): Promise<readonly object[]>;
  openHome(person: Person): Promise<void>;
}

export interface Pressed {
  readonly channel: string | null;
  readonly ts: string | null;
  readonly whisper: string | null;
  readonly view: string | null;
  readonly action: Readonly<Record<string, unknown>>;
  /** What is filled in, when the click is in a form or the Home tab. */
  readonly values: object;
}

export function createDeeds(parts: DeedParts): Deeds {
  const { slack, views, links, bot, origin, changed } = parts;
  const idOf = (person: Person) => slack.userIds.get(person.name) ?? '';
  const user = (person: Person) => ({
    id: idOf(person),
    username: person.name,
    name: person.name,
    team_id: slack.team,
  });
  const team = { id: slack.team, domain: 'local-workspace' };
  const replyLink = (person: Person, channel: string, thread: string | null, whisper: string | null = null) =>
    `${origin}/reply/${links.make({ user: idOf(person), channel, thread, whisper })}`;
  const event = (content: object) =>
    bot.event({
      type: 'event_callback',
      token: 'local',
      team_id: slack.team,
      api_app_id: BOT.app,
      event_id: `Ev${crypto.randomUUID()}`,
      event_time: Math.floor(Date.now() / 1_000),
      authorizations: [{ team_id: slack.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
      event: content,
    });

  return {
    async send(person, { channel, thread }, text) {
      const here = slack.channelsOf(person.name).find(({ id }) => id === channel);
      if (here === undefined) return 'That channel is not yours to write in.';
      if (text.startsWith('/')) return command(person, here, thread, text);
      const posted = await postAs(slack.api, person, { channel, thread, text });
      changed();
      if (!here.withBot) return null;
      const message = {
        user: idOf(person),
        text: posted.text,
        blocks: posted.blocks,
        ts: posted.ts,
        event_ts: posted.ts,
        channel,
        ...(thread === null ? {} : { thread_ts: thread }),
      };
      const kind = { public: 'channel', private: 'group', direct: 'im' }[here.kind];
      await event({ type: 'message', channel_type: kind, ...message });
      // Slack sends both for one post that mentions the app.
      if (posted.text.includes(`<@${BOT.user}>`)) await event({ type: 'app_mention', ...message });
      return null;
    },

    async shortcut(person, callback, channel, ts) {
      const message = await find(slack, person, channel, ts);
      if (message === null) return 'That message is gone.';
      await bot.interaction({
        type: 'message_action',
        callback_id: callback,
        trigger_id: views.trigger(idOf(person)),
        response_url: replyLink(
          person,
          channel,
          typeof message['thread_ts'] === 'string' ? message['thread_ts'] : null,
        ),
        user: user(person),
        team,
        channel: { id: channel, name: slack.channelsOf(person.name).find(({ id }) => id === channel)?.name ?? '' },
        message_ts: ts,
        message: message['user'] === BOT.user ? { ...message, bot_id: BOT.bot } : message,
        is_enterprise_install: false,
        enterprise: null,
        token: 'local',
        action_ts: now(),
      });
      return null;
    },

    async press(person, { channel, ts, whisper, view, action, values }) {
      const common = {
        type: 'block_actions',
        trigger_id: views.trigger(idOf(person)),
        user: user(person),
        team,
        api_app_id: BOT.app,
        token: 'local',
        is_enterprise_install: false,
        enterprise: null,
        actions: [{ ...action, action_ts: now() }],
      };
      if (view !== null) {
        const open = view === 'home' ? views.home(idOf(person)) : (views.find(view)?.view ?? null);
        if (open === null) return 'That form is closed.';
        await bot.interaction({
          ...common,
          container: { type: 'view', view_id: open.id },
          view: { ...open.view, id: open.id, hash: open.hash, state: { values } },
        });
        return null;
      }
      const place = channel ?? '';
      const said = whisper === null ? null : links.find(whisper);
      const message =
        said === null
          ? await find(slack, person, place, ts ?? '')
          : { ts: said.ts, text: said.text, ...(said.thread === null ? {} : { thread_ts: said.thread }) };
      if (message === null) return 'That message is gone.';
      const thread = typeof message['thread_ts'] === 'string' ? message['thread_ts'] : null;
      await bot.interaction({
        ...common,
        container: {
          type: 'message',
          message_ts: message['ts'],
          channel_id: place,
          is_ephemeral: said !== null,
          ...(thread === null ? {} : { thread_ts: thread }),
        },
        channel: { id: place, name: slack.channelsOf(person.name).find(({ id }) => id === place)?.name ?? '' },
        message: { ...message, bot_id: BOT.bot },
        state: { values },
        response_url: replyLink(person, place, thread, whisper),
      });
      return null;
    },

    async submit(person, values) {
      const open = views.top(idOf(person));
      if (open === null) return null;
      const answer = (await bot.interaction({
        type: 'view_submission',
        trigger_id: views.trigger(idOf(person)),
        user: user(person),
        team,
        token: 'local',
        api_app_id: BOT.app,
        is_enterprise_install: false,
        enterprise: null,
        response_urls: [],
        view: { ...open.view, id: open.id, hash: open.hash, root_view_id: open.id, state: { values } },
      })) as { response_action?: string; errors?: Record<string, string>; view?: Record<string, unknown> } | null;
      if (answer?.response_action === 'errors') return answer.errors ?? {};
      if (answer?.response_action === 'update' && answer.view !== undefined) views.update(open.id, answer.view);
      else if (answer?.response_action === 'push' && answer.view !== undefined)
        views.open(views.trigger(idOf(person)), answer.view, true);
      else views.close(idOf(person), answer?.response_action === 'clear');
      return null;
    },

    async close(person) {
      const open = views.top(idOf(person));
      views.close(idOf(person), false);
      if (open?.view['notify_on_close'] !== true) return;
      await bot.interaction({
        type: 'view_closed',
        user: user(person),
        team,
        token: 'local',
        api_app_id: BOT.app,
        is_cleared: false,
        view: { ...open.view, id: open.id, hash: open.hash },
      });
    },

    async suggest(person, { block, action, value }) {
      const open = views.top(idOf(person));
      const answer = (await bot.interaction({
        type: 'block_suggestion',
        user: user(person),
        team,
        token: 'local',
        api_app_id: BOT.app,
        block_id: block,
        action_id: action,
        value,
        container: { type: 'view', view_id: open?.id },
        view: { ...open?.view, id: open?.id },
      })) as { options?: readonly object[] } | null;
      return answer?.options ?? [];
    },

    openHome: (person) =>
      event({
        type: 'app_home_opened',
        user: idOf(person),
        channel: directOf(slack, person),
        tab: 'home',
        event_ts: now(),
      }),
  };

  async function command(person: Person, here: Channel, thread: string | null, text: string): Promise<string | null> {
    const [name = '', ...rest] = text.split(/(?<=^\S+)\s/u);
    if (name.trim() !== COMMAND.rewrite) return `${name.trim()} is not a command here. There is ${COMMAND.rewrite}.`;
    if (thread !== null) return `${COMMAND.rewrite} is not supported in threads (as in Slack).`;
    const said = await bot.command({
      command: COMMAND.rewrite,
      text: rest.join(''),
      trigger_id: views.trigger(idOf(person)),
      response_url: replyLink(person, here.id, null),
      user_id: idOf(person),
      user_name: person.name,
      team_id: slack.team,
      team_domain: team.domain,
      channel_id: here.id,
      channel_name: here.kind === 'direct' ? 'directmessage' : here.name,
      api_app_id: BOT.app,
      is_enterprise_install: 'false',
      token: 'local',
    });
    const answer = typeof said === 'string' ? { text: said } : (said as { text?: string; blocks?: object[] } | null);
    if (answer?.text !== undefined || answer?.blocks !== undefined)
      links.whisper({
        channel: here.id,
        user: idOf(person),
        thread: null,
        text: answer.text ?? '',
        blocks: answer.blocks ?? [],
      });
    return null;
  }
}

export async function find(
  slack: EmulatedSlack,
  person: Person,
  channel: string,
  ts: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { messages } = (await slack.api('conversations.history', person.token, { channel, limit: 200 })) as {
    messages: readonly Record<string, unknown>[];
  };
  const top = messages.find((one) => one['ts'] === ts);
  if (top !== undefined) return top;
  for (const { ts: root } of messages.filter((one) => Number(one['reply_count'] ?? 0) > 0)) {
    const { messages: replies } = (await slack.api('conversations.replies', person.token, { channel, ts: root })) as {
      messages: readonly Record<string, unknown>[];
    };
    const reply = replies.find((one) => one['ts'] === ts);
    if (reply !== undefined) return reply;
  }
  return null;
}

function directOf(slack: EmulatedSlack, person: Person): string {
  return slack.channelsOf(person.name).find(({ kind }) => kind === 'direct')?.id ?? '';
}

function now(): string {
  return (Date.now() / 1_000).toFixed(6);
}
