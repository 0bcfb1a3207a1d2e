import { BOT, type Person } from './cast.ts';
import type { SlackApi } from './slack-api.ts';

export interface Post {
  readonly channel: string;
  readonly thread: string | null;
  /** As typed. */
  readonly text: string;
}

/** What Slack's own client makes of typed text: escaped `text`, and `blocks` that hold it as it was typed. */
export async function postAs(api: SlackApi, person: Person, { channel, thread, text }: Post) {
  const content = asSlackWrites(text);
  const posted = await api('chat.postMessage', person.token, {
    channel,
    ...content,
    ...(thread === null ? {} : { thread_ts: thread }),
  });
  return { ts: String(posted['ts']), ...content };
}

export function asSlackWrites(text: string) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    text: escaped.replaceAll(MENTION, `<@${BOT.user}>`).replace(/https?:\/\/[^\s]+/gu, (url) => `<${url}>`),
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: richText(text) }] }],
  };
}

const MENTION = `@${BOT.realName}`;

function richText(text: string): readonly object[] {
  return text
    .split(MENTION)
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [{ type: 'user', user_id: BOT.user }]),
      ...(part === '' ? [] : [{ type: 'text', text: part }]),
    ]);
}
