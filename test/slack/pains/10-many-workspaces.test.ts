import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import { aSlack } from '../a-slack.ts';
import { aBotForMany, ofTeam } from '../installation/a-bot-for-many.ts';
import { CHANNEL, FERN, LOOM, type Team, twoWorkspaces } from '../installation/two-workspaces.ts';
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

it('pain 10: two workspaces install the bot, one leaves, and a restart in between mixes up neither', async () => {
  const home = mkdtempSync(join(tmpdir(), 'crm-pain-'));
  const slack = await twoWorkspaces();
  const start = () => aBotForMany({ store: openSqliteState(join(home, 'state.sqlite')), fetch: slack.fetch });
  let bot = await start();
  const stop = async () => {
    await bot.stop();
    await bot.store.close();
  };
  const ask = async (team: Team) => {
    await bot.command({ team_id: team, channel_id: CHANNEL, text: '--segment new-buyers Hello' });
    await bot.settled();
  };
  /** How often an answer went out, by token. */
  const answers = () =>
    [LOOM, FERN].map((team) => {
      const token = slack.tokenOf(team as Team);
      return slack.calls.filter((call) => call.method === 'chat.update' && call.token === token).length;
    });
  for (const team of [LOOM, FERN] as const) {
    const { authorizeUrl, cookie } = await bot.begin();
    expect((await bot.end(await slack.allow(team, authorizeUrl, bot.redirectUri), cookie)).status).toBe(200);
  }
  await ask(LOOM);
  await ask(FERN);
  expect(answers()).toEqual([1, 1]);
  await stop();
  bot = await start();
  await ask(LOOM);
  await ask(FERN);
  expect(answers()).toEqual([2, 2]);
  const left = { ...ofTeam(FERN), event_time: Math.floor(Date.now() / 1_000), event: { type: 'app_uninstalled' } };
  await bot.event('event-app-home-opened', left);
  await ask(LOOM);
  await ask(FERN);
  expect(answers()).toEqual([3, 2]);
  await stop();
  await slack.close();
  rmSync(home, { recursive: true, force: true });
});

it('pain 10: an install for a whole organisation names the workspace with the user', async () => {
  const { choose, store, runs } = aSlack();
  await choose('shorter', 'report-1', { team: null, user: { id: 'U0MIA0001', team_id: 'T012AB3C4' } });
  expect([runs.length, await store.unanswered()]).toEqual([0, []]);
});

it('pain 10: the stand-in refuses what Slack refuses', async () => {
  const { slack } = aSlack();
  const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'x'.repeat(3_001) } }];
  const body = JSON.stringify({ channel: 'C1', text: 'x', blocks });
  await expect(slack.fetch('https://slack.com/api/chat.postMessage', { method: 'POST', body })).rejects.toThrow();
});
