import type { webApi } from '@slack/bolt';
import type { Place, ReplyLink } from '../../conversation/request.ts';
import type { Message } from '../reply/message.ts';
import { metadataFor } from './find-posted.ts';
import { ReplyLinkRefused, refusalOf, refusesBlocks } from './refusal.ts';
import { type Sendable, sendable, withoutBlocks } from './sendable.ts';

/** The ways out to Slack. Each throws what Slack's client throws, or ReplyLinkRefused. */
export interface Outlet {
  readonly client: webApi.WebClient;
  /**
   * Posts at the top level or in a thread; a user's id as channel is their direct message with the bot. With the id of a
   * request the message can be found again (`findPosted`).
   */
  post(
    where: { readonly channel: string; readonly thread: string | null },
    message: Message,
    requestId?: string,
  ): Promise<Place>;
  update(place: Place, message: Message): Promise<Place>;
  /** Deletes a message of ours. False when Slack does not let it: it is gone already, or where the bot may not act any more. */
  remove(place: Pick<Place, 'channel' | 'message'>): Promise<boolean>;
  /** The same for a file of ours. */
  removeFile(file: string): Promise<boolean>;
  /** Deletes the message whose button was pressed; for messages that only one person sees there is no other way. */
  withdraw(link: ReplyLink): Promise<void>;
  /** Answers through the link that came with the request; no membership needed, at most five times. */
  reply(link: ReplyLink, message: Message, setting?: ReplySetting): Promise<void>;
}

export interface ReplySetting {
  readonly forEverybody?: boolean;
  /** Takes the place of the message whose button was pressed. */
  readonly replace?: boolean;
}

export interface OutletParts {
  readonly client: webApi.WebClient;
  readonly fetch: typeof globalThis.fetch;
  readonly reportFailure: (error: unknown) => void;
}

const QUIET = { unfurl_links: false, unfurl_media: false } as const;
const REPLY_TIMEOUT_MS = 10_000;

export function createOutlet({ client, fetch, reportFailure }: OutletParts): Outlet {
  /** Once more without blocks when Slack finds fault with them: new kinds of blocks reach workspaces at different times. */
  async function send<Result>(message: Message, call: (content: Sendable) => Promise<Result>): Promise<Result> {
    try {
      return await call(sendable(message, reportFailure));
    } catch (error) {
      const code = refusalOf(error);
      if (code === null || !refusesBlocks(code)) throw error;
      reportFailure(error);
      return call(withoutBlocks(message));
    }
  }

  return {
    client,
    post: ({ channel, thread }, message, requestId) =>
      send(message, async (content) => {
        const posted = await client.chat.postMessage({
          channel,
          ...content,
          ...QUIET,
          ...(thread === null ? {} : { thread_ts: thread }),
          ...(requestId === undefined ? {} : { metadata: metadataFor(requestId) }),
        });
        const ts = posted.ts ?? '';
        return { channel: posted.channel ?? channel, thread: thread ?? ts, message: ts };
      }),
    update: (place, message) =>
      send(message, async (content) => {
        await client.chat.update({ channel: place.channel, ts: place.message, ...content });
        return place;
      }),
    remove: ({ channel, message }) => isDone(() => client.chat.delete({ channel, ts: message })),
    removeFile: (file) => isDone(() => client.files.delete({ file })),
    withdraw: (link) => say(link, { delete_original: true }),
    reply: (link, message, { forEverybody = false, replace = false } = {}) =>
      send(message, ({ text, blocks }) =>
        say(link, {
          response_type: forEverybody ? 'in_channel' : 'ephemeral',
          replace_original: replace,
          text,
          ...(blocks.length === 0 ? {} : { blocks }),
        }),
      ),
  };

  async function say(link: ReplyLink, body: object): Promise<void> {
    const response = await fetch(link.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(REPLY_TIMEOUT_MS),
    });
    if (response.status >= 500) throw new Error(`the reply link answered ${response.status}`);
    if (!response.ok) throw new ReplyLinkRefused(response.status);
  }
}

/** False when Slack refuses it for good. */
async function isDone(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}
