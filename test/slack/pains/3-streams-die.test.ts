import { expect, it } from 'vitest';
import { signedSlack } from '../signed-slack.ts';

/** python-slack-sdk #1859, node-slack-sdk #2702: a stream ends after five minutes and its tail is lost. */
it('pain 3: streams die at five minutes: we use none, and an answer of any age takes the place of its progress message', async () => {
  const { command, event, interact, slack, idle, app } = await signedSlack();
  await command({ text: '--segment new-buyers Hello' });
  await event('event-app-mention');
  await interact('message-shortcut');
  await idle();
  const methods = slack.calls.map(({ method }) => method);
  expect(methods.filter((method) => /stream|assistant|agents/iu.test(method))).toEqual([]);
  const [progress] = slack.of('chat.postMessage');
  expect(slack.of('chat.update')[0]).toMatchObject({ channel: progress?.['channel'], ts: '1780000001.000001' });
  await app.stop();
});
