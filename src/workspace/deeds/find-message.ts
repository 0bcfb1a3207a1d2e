import type { Person } from '../cast.ts';
import type { EmulatedSlack } from '../emulated-slack.ts';

type Message = Readonly<Record<string, unknown>>;

/** A message that stands in a channel or in one of its threads; null when it is gone. */
export async function findMessage(
  slack: EmulatedSlack,
  person: Person,
  channel: string,
  ts: string,
): Promise<Message | null> {
  const list = async (method: string, args: object) =>
    ((await slack.api(method, person.token, { channel, limit: 200, ...args })) as unknown as { messages: Message[] })
      .messages;
  const top = await list('conversations.history', {});
  const found = top.find((one) => one['ts'] === ts);
  if (found !== undefined) return found;
  for (const { ts: root } of top.filter((one) => Number(one['reply_count'] ?? 0) > 0)) {
    const reply = (await list('conversations.replies', { ts: root })).find((one) => one['ts'] === ts);
    if (reply !== undefined) return reply;
  }
  return null;
}

/** The thread that a message stands in; null at the top level of its channel. */
export function threadOf(message: Message): string | null {
  return typeof message['thread_ts'] === 'string' ? message['thread_ts'] : null;
}
