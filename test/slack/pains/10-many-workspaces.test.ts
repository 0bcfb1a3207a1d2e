import { expect, it } from 'vitest';
import { aSlack } from '../a-slack.ts';
import { signedSlack } from '../signed-slack.ts';

/** bolt-js #2423, #1450, #1988; #638: workspaces are mixed up, and there is nothing to test with. */
it('pain 10: two workspaces with the same channel and time never meet', async () => {
  const { command, event, idle, store, runs, app } = await signedSlack();
  await command({ text: '--segment new-buyers Hello' });
  await idle();
  const thread = { channel: 'C0SALES01', thread_ts: '1780000001.000001' };
  const other = { team_id: 'T0OTHER99', authorizations: [{ team_id: 'T0OTHER99', is_enterprise_install: false }] };
  await event('event-message', { ...other, event: { ...thread, text: 'shorter', ts: '1780000060.1' } });
  await idle();
  expect(runs).toHaveLength(1);
  expect(await store.threadAt('T0OTHER99', 'C0SALES01', '1780000001.000001')).toBeNull();
  await event('event-message', { event: { ...thread, text: 'shorter', ts: '1780000060.1' } });
  await idle();
  expect(runs).toHaveLength(2);
  await app.stop();
});

it('pain 10: an install for a whole organisation names the workspace with the user', async () => {
  const { press, store, runs } = aSlack();
  await press('crm_shorter', 'report-1', { team: null, user: { id: 'U0MIA0001', team_id: 'T012AB3C4' } });
  expect([runs.length, await store.unanswered()]).toEqual([0, []]);
});

it('pain 10: the stand-in refuses what Slack refuses', async () => {
  const { slack } = aSlack();
  const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'x'.repeat(3_001) } }];
  const body = JSON.stringify({ channel: 'C1', text: 'x', blocks });
  await expect(slack.fetch('https://slack.com/api/chat.postMessage', { method: 'POST', body })).rejects.toThrow();
});
