import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it stands in the stand-in. */
export interface Standing {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** The request that it was posted for; null: for none. */
  readonly request: string | null;
  /** As it reads now: the text, and the blocks as JSON. */
  text: string;
  blocks: string;
}

type Arguments = Readonly<Record<string, string>>;

/** The channel that the bot is no member of. */
export const CLOSED = 'C0CLOSED1';

/** Slack's Web API over HTTP, as far as the bot asks for it; it remembers every message and answers after a moment. */
export async function startStandIn(latencyMs: () => number) {
  const messages: Standing[] = [];
  const replies: { readonly link: string; readonly text: string }[] = [];
  let posted = 0;

  const methods: Readonly<Record<string, (asked: Arguments) => object>> = {
    'auth.test': () => ({ user_id: 'U0CRM0BOT', bot_id: 'B0CRM0001' }),
    'chat.postMessage'(asked) {
      const channel = asked['channel'] ?? '';
      if (channel === CLOSED) return { ok: false, error: 'not_in_channel' };
      posted += 1;
      const ts = `${Math.floor(Date.now() / 1_000)}.${String(posted).padStart(6, '0')}`;
      messages.push({
        channel,
        ts,
        thread: asked['thread_ts'] ?? null,
        request: requestIn(asked['metadata']),
        text: asked['text'] ?? '',
        blocks: asked['blocks'] ?? '',
      });
      return { channel, ts };
    },
    'chat.update'(asked) {
      const found = messages.find(({ channel, ts }) => channel === asked['channel'] && ts === asked['ts']);
      if (found === undefined) return { ok: false, error: 'message_not_found' };
      found.text = asked['text'] ?? '';
      found.blocks = asked['blocks'] ?? '';
      return { channel: found.channel, ts: found.ts };
    },
    'conversations.history': (asked) =>
      listed(asked, (message) => message.thread === null && message.channel === asked['channel']),
    'conversations.replies': (asked) =>
      listed(asked, ({ channel, ts, thread }) => channel === asked['channel'] && (thread ?? ts) === asked['ts']),
  };

  function listed(asked: Arguments, isThere: (message: Standing) => boolean): object {
    const found = messages.filter((message) => isThere(message) && Number(message.ts) >= Number(asked['oldest'] ?? 0));
    return {
      messages: found
        .toReversed()
        .slice(0, Number(asked['limit'] ?? 100))
        .map(({ ts, request }) => ({
          ts,
          ...(request === null ? {} : { metadata: { event_type: 'crm_request', event_payload: { request } } }),
        })),
    };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    await new Promise((resolve) => setTimeout(resolve, latencyMs()));
    const path = request.url ?? '';
    if (path.startsWith('/reply/')) {
      replies.push({ link: path, text: String((JSON.parse(body) as { text?: unknown }).text ?? '') });
      return void response.end('ok');
    }
    const method = methods[path.replace('/api/', '')];
    const result = method?.(Object.fromEntries(new URLSearchParams(body))) ?? { ok: false, error: 'unknown_method' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ...result }));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    replyLink: (name: string) => `${origin}/reply/${name}`,
    messages,
    replies,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

function requestIn(metadata: string | undefined): string | null {
  if (metadata === undefined) return null;
  return (JSON.parse(metadata) as { event_payload: { request: string } }).event_payload.request;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
