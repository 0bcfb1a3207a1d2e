import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ConfigError } from '../../src/domain/errors.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { fakePipeline } from '../conversation/fakes.ts';
import { aSetup } from '../fixtures/setup.ts';
import { aRequest, aThread } from '../state/requests.ts';
import { fakeSlack } from './fake-slack.ts';

function world() {
  const slack = fakeSlack();
  const store = openSqliteState(':memory:');
  const { pipeline, runs } = fakePipeline();
  const failures: unknown[] = [];
  const parts = {
    store,
    pipeline,
    brief: { detectLanguage: () => 'en' },
    setup: aSetup(),
    check: () => [],
    reportFailure: (error: unknown) => failures.push(error),
    logger: boltLogger({ warn: () => {}, error: () => {} }),
    fetch: slack.fetch,
  };
  const http = (port: number) =>
    startSlack(parts, { mode: 'http', botToken: 'xoxb-test', signingSecret: 'secret', port });
  return { slack, store, runs, failures, parts, http };
}

describe('startSlack', () => {
  it('listens, takes up what an earlier process left, and stops when that is done', async () => {
    const { slack, store, runs, http } = world();
    await store.accept(aRequest({ acceptedAt: Date.now() }), Date.now() + 60_000, aThread());
    const running = await http(0);
    expect(running.port).toBeGreaterThan(0);
    expect(running.resumed).toBe(1);
    expect(running.connected()).toBe(true);
    const response = await fetch(`http://127.0.0.1:${running.port}/slack/events`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(401);
    await running.stop();
    expect(runs).toHaveLength(1);
    expect(await store.unanswered()).toEqual([]);
    expect(slack.of('chat.update')).toHaveLength(1);
  });

  it('takes the next free port when the wanted one is busy', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, resolve));
    const { port } = busy.address() as AddressInfo;
    const running = await world().http(port);
    expect(running.port).toBeGreaterThan(port);
    await running.stop();
    busy.close();
  });

  it('says which token is wrong when Slack does not know it', async () => {
    const { slack, http } = world();
    slack.refuse['auth.test'] = 'invalid_auth';
    await expect(http(0)).rejects.toMatchObject({
      code: 'config/slack-token',
      userMessage: 'Slack does not accept SLACK_BOT_TOKEN (invalid_auth); copy it again from "OAuth & Permissions"',
    } satisfies Partial<ConfigError>);
  });

  it('says so when Slack cannot be reached', async () => {
    const { slack, http } = world();
    slack.state.offline = true;
    await expect(http(0)).rejects.toMatchObject({ code: 'config/slack-unreachable' });
  });

  it('says which tokens to look at when the socket is refused', async () => {
    const { slack, parts } = world();
    slack.refuse['apps.connections.open'] = 'invalid_auth';
    await expect(
      startSlack(parts, { mode: 'socket', botToken: 'xoxb-test', appToken: 'xapp-test' }),
    ).rejects.toMatchObject({
      code: 'config/slack',
    });
  });
});
