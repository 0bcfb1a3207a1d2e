import { afterEach, describe, expect, it } from 'vitest';
import { click, signedSlack } from '../signed-slack.ts';

/** bolt-js #786, #2188; bolt-python #1027, #1355: Slack retries what was acknowledged late, and the bot answers again. */
describe('pain 1: duplicate answers', () => {
  const open: { readonly app: { stop(): Promise<unknown> } }[] = [];
  const world = async (...given: Parameters<typeof signedSlack>) => {
    const all = await signedSlack(...given);
    open.push(all);
    return all;
  };
  afterEach(async () => {
    for (const { app } of open.splice(0)) await app.stop();
  });

  it('acknowledges while the rewrite still runs', async () => {
    let finish = () => {};
    const { command, slack, idle } = await world({
      write: () =>
        new Promise((resolve) => {
          finish = () => resolve({});
        }),
    });
    const response = await command({ text: '--segment new-buyers Hello' });
    expect([response.status, slack.of('chat.update')]).toEqual([200, []]);
    await expect.poll(() => slack.of('chat.postMessage').length).toBe(1);
    finish();
    await idle();
    expect(slack.of('chat.update')).toHaveLength(1);
  });

  it('answers a retried event, command, button and form once', async () => {
    const { command, event, interact, slack, idle, runs } = await world();
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    await command({ text: '--segment new-buyers Hello' });
    await command({ text: '--segment new-buyers Hello' });
    await idle();
    const { channel, ts } = slack.of('chat.update')[0] as { channel: string; ts: string };
    const said = { event: { channel, thread_ts: ts, text: 'shorter' } };
    await event('event-message', said);
    await event('event-message', said, again);
    await event('event-message', { ...said, event_id: 'Ev0OTHER1' }, again);
    await idle();
    expect(runs.map(({ brief }) => brief.instruction)).toEqual([null, 'shorter']);
    await Promise.all([
      interact('block-actions', click('crm_another_angle', 'report-1')),
      interact('block-actions', click('crm_another_angle', 'report-1')),
    ]);
    await idle();
    expect(runs).toHaveLength(3);
    expect(slack.of('chat.update')).toHaveLength(3);
  });
});
