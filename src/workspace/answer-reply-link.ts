import { validatePayload } from '../slack/reply/validate-payload.ts';
import { BOT, PEOPLE } from './cast.ts';
import type { WebApiParts } from './web-api.ts';

/** What the bot sends to a reply link. The status is Slack's: 404 for a link that is used up or too old. */
export async function answerReplyLink(id: string, body: string, parts: WebApiParts): Promise<number> {
  const origin = parts.links.use(id);
  if (origin === null) return 404;
  const {
    text = '',
    blocks = [],
    response_type: type,
    replace_original: replace,
    delete_original: remove,
    thread_ts: thread = origin.thread,
  } = JSON.parse(body) as {
    text?: string;
    blocks?: object[];
    response_type?: string;
    replace_original?: boolean;
    delete_original?: boolean;
    thread_ts?: string;
  };
  const problems = validatePayload('reply link', { blocks });
  if (problems.length > 0) {
    parts.refused('reply link', problems);
    return 400;
  }
  if (origin.whisper !== null && (replace === true || remove === true)) {
    parts.links.replace(origin.whisper, remove === true ? null : { text, blocks });
    return 200;
  }
  if (origin.message !== null && (replace === true || remove === true)) {
    const place = { channel: origin.channel, ts: origin.message };
    await (remove === true
      ? parts.slack.api('chat.delete', BOT.token, place)
      : parts.slack.api('chat.update', BOT.token, { ...place, text, blocks }));
    parts.changed();
    return 200;
  }
  if (type !== 'in_channel') {
    parts.links.whisper({ channel: origin.channel, user: origin.user, thread, text, blocks });
    return 200;
  }
  // A reply link needs no membership: in a private channel the post goes in by a member, under the bot's name.
  const member = PEOPLE.find(({ name }) => parts.slack.userIds.get(name) === origin.user) ?? PEOPLE[0];
  const message = { channel: origin.channel, text, blocks, ...(thread === null ? {} : { thread_ts: thread }) };
  await parts.slack
    .api('chat.postMessage', BOT.token, message)
    .catch(() => parts.slack.api('chat.postMessage', member.token, { ...message, username: BOT.realName }));
  parts.changed();
  return 200;
}
