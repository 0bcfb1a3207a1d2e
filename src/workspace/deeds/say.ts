import { BOT, type Person } from '../cast.ts';
import { postAs } from '../post-as.ts';
import { command } from './command.ts';
import { eventEnvelope } from './envelopes.ts';
import { type DeedSetting, idOf, type Told } from './setting.ts';

export interface Spot {
  readonly channel: string;
  readonly thread: string | null;
}

/** A message or a slash command. The bot hears of messages only where it is a member. */
export async function say(setting: DeedSetting, person: Person, spot: Spot, text: string): Promise<Told> {
  const { slack, bot } = setting;
  const here = slack.channelsOf(person.name).find(({ id }) => id === spot.channel);
  if (here === undefined) return 'That channel is not yours to write in.';
  if (text.startsWith('/')) return command(setting, person, here, spot.thread, text);
  const posted = await postAs(slack.api, person, { ...spot, text });
  setting.unread.add(here.id, idOf(setting, person));
  setting.changed();
  if (!here.withBot) {
    return posted.text.includes(MENTION) ? `${BOT.realName} is not in here. Type /invite to bring it in.` : null;
  }
  const message = {
    user: idOf(setting, person),
    ...posted,
    event_ts: posted.ts,
    channel: here.id,
    ...(spot.thread === null ? {} : { thread_ts: spot.thread }),
  };
  const kind = { public: 'channel', private: 'group', direct: 'im' }[here.kind];
  await bot.event(eventEnvelope(setting, { type: 'message', channel_type: kind, ...message }));
  // Slack sends both for one post that mentions the app.
  if (posted.text.includes(MENTION)) await bot.event(eventEnvelope(setting, { type: 'app_mention', ...message }));
  return null;
}

const MENTION = `<@${BOT.user}>`;
