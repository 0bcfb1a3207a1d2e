import type { Place } from '../../conversation/request.ts';
import type { Outlet } from './outlet.ts';

/** The web address of a message; null when Slack gives none: it was deleted, or the bot cannot see it any more. */
export async function permalinkOf(
  { channel, message }: Place,
  { client }: Pick<Outlet, 'client'>,
): Promise<string | null> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: message });
    return permalink ?? null;
  } catch {
    return null;
  }
}
