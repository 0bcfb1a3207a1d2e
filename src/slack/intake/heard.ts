import { messageText } from './message-text.ts';
import { named, type Payload, records, string } from './payload.ts';

/** Something a person said where the bot can hear it. */
export interface Heard {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  /** The message itself, and the thread it stands in; null at the top level. */
  readonly message: string;
  readonly thread: string | null;
  /** Without the mention of the bot. */
  readonly text: string;
  /** The bot is mentioned, or it is a direct message to the bot. */
  readonly addressed: boolean;
  /** Another person is mentioned: it is said to them. */
  readonly toOthers: boolean;
  readonly direct: boolean;
}

/** New posts of people. Edits, joins, deletions and what bots write come with other subtypes or a `bot_id`. */
const SUBTYPES = new Set(['', 'file_share', 'thread_broadcast']);
const SLACKBOT = 'USLACKBOT';

/**
 * A `message` or `app_mention` event → what was said; null for everything that no person said to anybody: bots (this one
 * above all, whose every edit raises an event), edits, hidden events, messages without text. The loop guard.
 */
export function readHeard(event: Payload, body: Payload, botUser: string | null): Heard | null {
  const user = string(event['user']);
  const channel = string(event['channel']);
  const message = string(event['ts']);
  if (named(event['bot_id']) !== null || event['hidden'] === true || !SUBTYPES.has(string(event['subtype'])))
    return null;
  if (user === '' || channel === '' || message === '' || user === SLACKBOT || user === botUser) return null;
  const said = messageText(event);
  const mention = botUser === null ? null : `<@${botUser}>`;
  const text =
    mention === null
      ? said
      : said
          .replaceAll(mention, ' ')
          .replace(/^[\s:,]+/u, '')
          .trim();
  if (text === '' && said === '') return null;
  const direct = event['channel_type'] === 'im' || channel.startsWith('D');
  const mentioned = event['type'] === 'app_mention' || (mention !== null && said.includes(mention));
  const thread = named(event['thread_ts']);
  return {
    team: workspaceOf(body) || string(event['team']),
    user,
    channel,
    message,
    thread: thread === message ? null : thread,
    text,
    addressed: direct || mentioned,
    toOthers: /<@[UW][A-Z0-9]+>/u.test(text),
    direct,
  };
}

/** The one that let the bot in: in a channel that workspaces share, what is said may come from another. */
function workspaceOf(body: Payload): string {
  return string(records(body['authorizations'])[0]?.['team_id']) || string(body['team_id']);
}
