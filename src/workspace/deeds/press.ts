import { BOT, type Person } from '../cast.ts';
import { interaction, timestamp } from './envelopes.ts';
import { findMessage, threadOf } from './find-message.ts';
import { type DeedSetting, idOf, replyLink, type Told } from './setting.ts';

/** Where a click happened and what was filled in beside it. */
export interface Pressed {
  readonly channel: string | null;
  readonly ts: string | null;
  readonly whisper: string | null;
  /** A form's id, or `home`. */
  readonly view: string | null;
  readonly action: Readonly<Record<string, unknown>>;
  readonly values: object;
}

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export async function press(setting: DeedSetting, person: Person, pressed: Pressed): Promise<Told> {
  const from = pressed.view === null ? await inMessage(setting, person, pressed) : inView(setting, person, pressed);
  if (typeof from === 'string') return from;
  await setting.bot.interaction({
    ...interaction(setting, person, 'block_actions'),
    trigger_id: setting.views.trigger(idOf(setting, person)),
    actions: [{ ...pressed.action, action_ts: timestamp() }],
    ...from,
  });
  return null;
}

function inView({ slack, views }: DeedSetting, person: Person, { view, values }: Pressed): object | string {
  const open =
    view === 'home' ? views.home(slack.userIds.get(person.name) ?? '') : (views.find(view ?? '')?.view ?? null);
  if (open === null) return 'That form is closed.';
  return {
    container: { type: 'view', view_id: open.id },
    view: { ...open.view, id: open.id, hash: open.hash, state: { values } },
  };
}

async function inMessage(
  setting: DeedSetting,
  person: Person,
  { channel, ts, whisper, values }: Pressed,
): Promise<object | string> {
  const place = channel ?? '';
  const said = whisper === null ? null : setting.links.find(whisper);
  const message =
    said === null
      ? await findMessage(setting.slack, person, place, ts ?? '')
      : { ts: said.ts, text: said.text, ...(said.thread === null ? {} : { thread_ts: said.thread }) };
  if (message === null) return 'That message is gone.';
  const thread = threadOf(message);
  return {
    container: {
      type: 'message',
      message_ts: message['ts'],
      channel_id: place,
      is_ephemeral: said !== null,
      ...(thread === null ? {} : { thread_ts: thread }),
    },
    channel: {
      id: place,
      name: setting.slack.channelsOf(person.name).find(({ id }) => id === place)?.name ?? '',
    },
    message: { ...message, bot_id: BOT.bot },
    state: { values },
    response_url: replyLink(setting, person, { channel: place, thread, message: said === null ? ts : null, whisper }),
  };
}
