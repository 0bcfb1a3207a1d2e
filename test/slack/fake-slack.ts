import { readFileSync } from 'node:fs';
import type { App, Receiver, types } from '@slack/bolt';
import { expect } from 'vitest';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { validateBlocks } from '../../src/slack/reply/validate-blocks.ts';
import { validatePayload } from '../../src/slack/reply/validate-payload.ts';

/** One thing that Slack was asked: a Web API method, `reply-link`, or `upload`. */
export interface Call {
  readonly method: string;
  readonly args: Record<string, unknown>;
}

type Refuse = string | ((args: Record<string, unknown>) => string | null);

/**
 * Slack as the bot sees it: it takes every call, remembers it, checks blocks as Slack would, and answers as documented. `refuse`
 * names the methods that fail and with which of Slack's codes; `offline` makes the network fail instead.
 */
export function fakeSlack() {
  const calls: Call[] = [];
  const refuse: Record<string, Refuse> = {};
  const state = { offline: false, posted: 0 };

  const fetch = (async (input: string | URL, init?: RequestInit) => {
    const url = String(input);
    const method = url.includes('hooks.slack.com')
      ? 'reply-link'
      : url.includes('/upload/')
        ? 'upload'
        : (url.split('/api/')[1] ?? url);
    const args = method === 'upload' ? { url } : readBody(init?.body, url);
    if (state.offline) throw new TypeError('fetch failed');
    calls.push({ method, args });
    checkBlocks(method, args);
    const rule = refuse[method];
    const code = typeof rule === 'function' ? rule(args) : (rule ?? null);
    if (method === 'reply-link') return new Response('ok', { status: code === null ? 200 : 404 });
    if (method === 'upload') return new Response('OK');
    return Response.json(code === null ? { ok: true, ...answer(method, args) } : { ok: false, error: code });
  }) as typeof globalThis.fetch;

  function answer(method: string, args: Record<string, unknown>): object {
    switch (method) {
      case 'chat.postMessage': {
        state.posted += 1;
        const channel = String(args['channel']);
        return {
          channel: channel.startsWith('U') ? `D${channel.slice(1)}` : channel,
          ts: `1780000001.${String(state.posted).padStart(6, '0')}`,
        };
      }
      case 'chat.getPermalink': {
        const ts = String(args['message_ts']).replace('.', '');
        return { permalink: `https://loom.slack.com/archives/${String(args['channel'])}/p${ts}` };
      }
      case 'auth.test':
        return { user_id: 'U0CRM0BOT', bot_id: 'B0CRM0001' };
      case 'files.getUploadURLExternal':
        return { upload_url: 'https://files.slack.com/upload/1', file_id: 'F1' };
      case 'files.completeUploadExternal':
        return { files: [{ id: 'F1' }] };
      default:
        return {};
    }
  }

  return {
    calls,
    refuse,
    state,
    fetch,
    of: (method: string) => calls.filter((call) => call.method === method).map(({ args }) => args),
  };
}

/** What Slack would refuse fails the test that sent it. */
function checkBlocks(method: string, args: Record<string, unknown>): void {
  if (Array.isArray(args['blocks']) && args['blocks'].length > 0)
    expect(validateBlocks(args['blocks'] as types.KnownBlock[], 'message')).toEqual([]);
  if (args['view'] !== undefined) expect(validatePayload(method, args)).toEqual([]);
}

function readBody(body: unknown, url: string): Record<string, unknown> {
  if (typeof body !== 'string') return { url };
  if (body.startsWith('{')) return JSON.parse(body) as Record<string, unknown>;
  const read = (text: string): unknown => (/^[[{]/u.test(text) ? (JSON.parse(text) as unknown) : text);
  return Object.fromEntries(
    [...new URLSearchParams(body)].filter(([name]) => name !== 'token').map(([name, text]) => [name, read(text)]),
  );
}

/** Delivers payloads to the app as Slack would, and remembers how each was acknowledged. */
export class FakeReceiver implements Receiver {
  #app: App | undefined;
  init(app: App): void {
    this.#app = app;
  }
  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  /** Resolves when Bolt is done with it; what was acknowledged comes back, undefined for an empty acknowledgement. */
  async deliver(body: Payload, onAcknowledge: () => unknown = () => {}): Promise<unknown> {
    const acknowledged: unknown[] = [];
    const ack = async (response?: unknown) => {
      acknowledged.push(response);
      await onAcknowledge();
    };
    await this.#app?.processEvent({ body: { ...body }, ack });
    expect(acknowledged).toHaveLength(1);
    return acknowledged[0];
  }
}

/** A payload of test/fixtures/slack with some of it changed, at any depth. */
export function payload(name: string, changes: Payload = {}): Payload {
  return merge(JSON.parse(readFileSync(`test/fixtures/slack/${name}.json`, 'utf8')), changes) as Payload;
}

function merge(before: unknown, changes: unknown): unknown {
  if (!isRecord(before) || !isRecord(changes)) return changes;
  return Object.fromEntries(
    [...Object.keys(before), ...Object.keys(changes)].map((key) => [
      key,
      key in changes ? merge(before[key], changes[key]) : before[key],
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that the button with this action carries, anywhere in what was sent. */
export function buttonValue(sent: unknown, action: string): string {
  const value = findButton(sent, action);
  if (value === null) throw new Error(`there is no button ${action}`);
  return value;
}

function findButton(node: unknown, action: string): string | null {
  if (Array.isArray(node))
    return node.reduce<string | null>((found, child) => found ?? findButton(child, action), null);
  if (!isRecord(node)) return null;
  if (node['action_id'] === action) return String(node['value']);
  return findButton(Object.values(node), action);
}

/** What stands at a path in something that was sent, as text; empty when there is nothing. */
export function textAt(sent: unknown, ...path: readonly (string | number)[]): string {
  const found = path.reduce<unknown>(
    (node, step) => (isRecord(node) || Array.isArray(node) ? Reflect.get(node, step) : undefined),
    sent,
  );
  return typeof found === 'string' ? found : '';
}
