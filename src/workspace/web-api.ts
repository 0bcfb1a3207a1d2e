import type { IncomingMessage } from 'node:http';
import { validatePayload } from '../slack/reply/validate-payload.ts';
import { BOT } from './cast.ts';
import type { EmulatedSlack } from './emulated-slack.ts';
import type { ReplyLinks } from './reply-links.ts';
import type { Unread } from './unread.ts';
import { Refused, type Views } from './views.ts';

type Args = Readonly<Record<string, unknown>>;

export interface WebApiParts {
  readonly slack: EmulatedSlack;
  readonly views: Views;
  readonly links: ReplyLinks;
  readonly unread: Unread;
  /** Where the pages stand: the beginning of a permalink. */
  readonly origin: string;
  readonly changed: () => void;
  /** Told when something is refused for its form, so that a developer sees it. */
  readonly refused: (method: string, problems: readonly string[]) => void;
}

/**
 * Slack's Web API as the bot sees it. What Slack would refuse for its form is refused here, which emulate does not do;
 * views and ephemeral messages are ours, everything else is emulate's.
 */
export async function answerWebApi(
  method: string,
  body: string,
  headers: IncomingMessage['headers'],
  parts: WebApiParts,
): Promise<object> {
  if (headers.authorization !== `Bearer ${BOT.token}`) return { ok: false, error: 'invalid_auth' };
  const args = readArgs(body, headers['content-type'] ?? '');
  const problems = validatePayload(method, args);
  if (problems.length > 0) {
    parts.refused(method, problems);
    return { ok: false, error: method.startsWith('views.') ? 'invalid_arguments' : 'invalid_blocks', errors: problems };
  }
  try {
    const own = OURS[method]?.(args, parts);
    if (own !== undefined) return { ok: true, ...own };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.message };
    throw error;
  }
  if (method === 'chat.postMessage' && !parts.slack.botMayPostIn(String(args['channel'])))
    return { ok: false, error: 'restricted_action' };
  const response = await fetch(`${parts.slack.url}/api/${method}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': headers['content-type'] ?? 'application/x-www-form-urlencoded',
      authorization: headers.authorization ?? '',
    },
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (method === 'chat.postMessage' && answer['ok'] === true) parts.unread.add(String(answer['channel']), BOT.user);
  parts.changed();
  return asSlackSays(answer, parts);
}

/** emulate tells a bot of a private channel that it is not in, where Slack does not even tell that it exists; and its links are its own. */
function asSlackSays(answer: Record<string, unknown>, { origin }: WebApiParts): object {
  const { error, permalink } = answer;
  if (error === 'not_in_channel') return { ok: false, error: 'channel_not_found' };
  return typeof permalink === 'string'
    ? { ...answer, permalink: permalink.replace(/^https?:\/\/[^/]+/u, origin) }
    : answer;
}

const OURS: Readonly<Record<string, (args: Args, parts: WebApiParts) => object>> = {
  'views.open': (args, { views }) => ({ view: shown(views.open(String(args['trigger_id']), viewOf(args), false)) }),
  'views.push': (args, { views }) => ({ view: shown(views.open(String(args['trigger_id']), viewOf(args), true)) }),
  'views.update': (args, { views }) => ({ view: shown(views.update(String(args['view_id']), viewOf(args))) }),
  'views.publish': (args, { views }) => ({ view: shown(views.publish(String(args['user_id']), viewOf(args))) }),
  'chat.postEphemeral': (args, { links }) => ({
    message_ts: links.whisper({
      channel: String(args['channel']),
      user: String(args['user']),
      thread: typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null,
      text: String(args['text'] ?? ''),
      blocks: Array.isArray(args['blocks']) ? args['blocks'] : [],
    }).ts,
  }),
};

function shown({ id, hash, view }: { id: string; hash: string; view: object }): object {
  return { ...view, id, hash, app_id: BOT.app };
}

function viewOf(args: Args): Args {
  return args['view'] as Args;
}

/** Slack's clients send forms whose structured fields are JSON, or JSON. */
function readArgs(body: string, type: string): Args {
  if (type.includes('json')) return JSON.parse(body || '{}') as Args;
  const fields = Object.fromEntries(new URLSearchParams(body));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      ['blocks', 'view'].includes(name) ? JSON.parse(value) : value,
    ]),
  );
}
