import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import { signedSlack } from '../signed-slack.ts';

/** node-slack-sdk #2709, #1652, #1243; bolt-js #2496, #1906: the socket is dead or leaks, and nobody answers what was said. */
it('pain 9: what was acknowledged and not answered is answered by the next process, once', async () => {
  const store = openSqliteState(':memory:');
  const died = await signedSlack({ store, write: () => new Promise(() => {}) });
  await died.command({ text: '--segment new-buyers Hello' });
  await expect.poll(() => died.slack.of('chat.postMessage').length).toBe(1);
  await expect.poll(async () => (await store.unanswered())[0]?.place?.message).toBe('1780000001.000001');
  await died.app.stop();

  const next = await signedSlack({ store });
  expect(await next.conversation.resume()).toBe(1);
  await next.idle();
  expect(next.slack.of('chat.postMessage')).toEqual([]);
  expect(next.slack.of('chat.update')).toMatchObject([{ ts: '1780000001.000001' }]);
  expect(await next.conversation.resume()).toBe(0);
  await next.app.stop();
});

it('pain 9: an event that Slack delivers hours late is answered once', async () => {
  const { command, event, idle, runs, app } = await signedSlack();
  await command({ text: '--segment new-buyers Hello' });
  await idle();
  const late = { event_time: 1_779_990_000, event: { text: 'shorter', ts: '1780000050.1' } };
  await event('event-message', late, { 'x-slack-retry-num': '3', 'x-slack-retry-reason': 'connection_failed' });
  await event('event-message', late);
  await idle();
  expect(runs).toHaveLength(2);
  await app.stop();
});

it('pain 9: the socket library is one that closes its sockets', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@slack/socket-mode/package.json', 'utf8')) as {
    version: string;
  };
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  expect(major * 10_000 + minor * 100 + patch).toBeGreaterThanOrEqual(30_001);
});
