import { createHmac } from 'node:crypto';
import { HTTPReceiver } from '@slack/bolt';
import type { Setup } from '../../src/conversation/setup.ts';
import type { StateStore } from '../../src/conversation/state-store.ts';
import { assembleSlack } from '../../src/slack/assemble-slack.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { fakePipeline, type Write } from '../conversation/fakes.ts';
import { aSetup } from '../fixtures/setup.ts';
import { ACCESS } from './a-slack.ts';
import { fakeSlack, payload } from './fake-slack.ts';

const SECRET = 'test-signing-secret';
const FORM = 'application/x-www-form-urlencoded';

export interface SignedWorld {
  readonly write?: Write;
  readonly store?: StateStore;
  readonly slack?: ReturnType<typeof fakeSlack>;
  readonly setup?: Setup;
}

/** The real app behind the real HTTPReceiver on a loopback port, and requests signed as Slack signs them. */
export async function signedSlack({
  write,
  store = openSqliteState(':memory:'),
  slack = fakeSlack(),
  setup = aSetup(),
}: SignedWorld = {}) {
  const { pipeline, runs } = fakePipeline(write);
  const warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  const logger = boltLogger({ warn, error: warn });
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logger });
  const failures: unknown[] = [];
  const assembled = assembleSlack(
    {
      store,
      pipeline,
      brief: { detectLanguage: () => 'en' },
      setup,
      check: () => [],
      reportFailure: (error) => failures.push(error),
      logger,
      fetch: slack.fetch,
    },
    ACCESS,
    receiver,
  );
  const listening = await receiver.start({ port: 0, host: '127.0.0.1' });
  const { port } = listening.address() as { port: number };
  const post = (body: string, type: string, headers: Readonly<Record<string, string>> = signed(body)) =>
    fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'Content-Type': type, ...headers },
      body,
    });
  return {
    ...assembled,
    slack,
    store,
    runs,
    failures,
    warnings,
    post,
    /** As Slack posts each kind; `headers` are those of a retry. */
    command: (changes: Payload = {}) =>
      post(new URLSearchParams(payload('slash-command', changes) as Record<string, string>).toString(), FORM),
    interact: (name: string, changes: Payload = {}) =>
      post(new URLSearchParams({ payload: JSON.stringify(payload(name, changes)) }).toString(), FORM),
    event: (name: string, changes: Payload = {}, headers: Readonly<Record<string, string>> = {}) => {
      const body = JSON.stringify(payload(name, changes));
      return post(body, 'application/json', { ...signed(body), ...headers });
    },
  };
}

export function signed(
  body: string,
  { secret = SECRET, at = Math.floor(Date.now() / 1000) } = {},
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

/** A click on a button of a message, as it changes the fixture. */
export function click(action: string, value: string): Payload {
  return { actions: [{ type: 'button', block_id: 'x', action_ts: '1', action_id: action, value }] };
}
