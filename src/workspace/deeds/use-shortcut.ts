import { BOT, type Person } from '../cast.ts';
import { interaction, timestamp } from './envelopes.ts';
import { findMessage, threadOf } from './find-message.ts';
import { type DeedSetting, idOf, replyLink, type Told } from './setting.ts';

/** A message shortcut: https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export async function useShortcut(
  setting: DeedSetting,
  person: Person,
  callback: string,
  channel: string,
  ts: string,
): Promise<Told> {
  const message = await findMessage(setting.slack, person, channel, ts);
  if (message === null) return 'That message is gone.';
  const name = setting.slack.channelsOf(person.name).find(({ id }) => id === channel)?.name ?? '';
  await setting.bot.interaction({
    ...interaction(setting, person, 'message_action'),
    callback_id: callback,
    trigger_id: setting.views.trigger(idOf(setting, person)),
    response_url: replyLink(setting, person, { channel, thread: threadOf(message), message: null, whisper: null }),
    channel: { id: channel, name },
    message_ts: ts,
    message: message['user'] === BOT.user ? { ...message, bot_id: BOT.bot } : message,
    action_ts: timestamp(),
  });
  return null;
}
