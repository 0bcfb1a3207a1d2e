import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handedOutBeside, keepHandedOut } from '../../../src/slack/delivery/handed-out.ts';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import { aSetup } from '../../fixtures/setup.ts';
import { aBotForMany, ofTeam } from './a-bot-for-many.ts';
import { CHANNEL, FERN, LOOM, type Team, twoWorkspaces } from './two-workspaces.ts';

const MIA = 'U0MIA0001';

/** Channels, people and messages of both have the same ids: whatever is not kept by workspace shows here. */
describe('nothing of one workspace shows in another', () => {
  let slack: Awaited<ReturnType<typeof twoWorkspaces>>;
  let bot: Awaited<ReturnType<typeof aBotForMany>>;
  beforeEach(async () => {
    slack = await twoWorkspaces();
    const setup = {
      ...aSetup(),
      merchants: async (team: string) => (team === LOOM ? [{ name: 'Loom & Thread', isExample: false }] : []),
      mayLearnFrom: async (team: string, merchant: string) => team === LOOM && merchant === 'Loom & Thread',
    };
    const limits = { rewritesPerDay: 1, modelUsdPerDay: null };
    bot = await aBotForMany({ store: openSqliteState(':memory:'), fetch: slack.fetch, setup, limits });
    for (const team of [LOOM, FERN] as const) {
      const { authorizeUrl, cookie } = await bot.begin();
      await bot.end(await slack.allow(team, authorizeUrl, bot.redirectUri), cookie);
    }
    slack.calls.length = 0;
  });
  afterEach(async () => {
    await bot.stop();
    await bot.store.close();
    await slack.close();
  });
  const ask = async (team: Team, words: string) => {
    await bot.command({ team_id: team, channel_id: CHANNEL, user_id: MIA, text: `--segment new-buyers ${words}` });
    await bot.settled();
  };
  const sent = (team: Team) => JSON.stringify(slack.calls.filter((call) => call.team === team));

  it('settings of the workspace, of a channel and of a person', async () => {
    await bot.store.saveSettings(`team:${LOOM}`, { avoid: 'cheap' });
    await bot.store.saveSettings(`channel:${LOOM}:${CHANNEL}`, { shop: 'Loom & Thread' });
    await bot.store.saveSettings(`user:${LOOM}:${MIA}`, { tone: 'calm' });
    await ask(LOOM, 'Hello');
    await ask(FERN, 'Hello');
    expect(bot.runs.map(({ brief }) => brief.brand)).toMatchObject([
      { shop: 'Loom & Thread', tone: 'calm', avoid: ['cheap'] },
      { shop: null, tone: null, avoid: [] },
    ]);
  });

  it('what a person may still ask for today', async () => {
    await ask(LOOM, 'Hello');
    await ask(LOOM, 'Hello again');
    await ask(FERN, 'Hello');
    expect(bot.runs).toHaveLength(2);
    expect([sent(LOOM).includes('as many as one person may have'), sent(FERN).includes('as many as')]).toEqual([
      true,
      false,
    ]);
  });

  it('messages on the Home tab, which is drawn with the token of its workspace', async () => {
    await ask(LOOM, 'Only for Loom');
    for (const team of [LOOM, FERN] as const)
      await bot.event('event-app-home-opened', { ...ofTeam(team), event: { user: MIA, tab: 'home' } });
    await expect.poll(() => slack.calls.filter(({ method }) => method === 'views.publish').length).toBe(2);
    const homes = slack.calls.filter(({ method }) => method === 'views.publish');
    expect(homes.map(({ team, token, args }) => [team, token, String(args['view']).includes('Only for Loom')])).toEqual(
      expect.arrayContaining([
        [LOOM, slack.tokenOf(LOOM), true],
        [FERN, slack.tokenOf(FERN), false],
      ]),
    );
  });

  it('the merchants of the table, by looking them up or by typing a name', async () => {
    const typing = { user: { id: MIA }, value: 'loom' };
    const offered = async (team: Team) => {
      const response = await bot.interact('block-suggestion', { ...typing, team: { id: team } });
      return ((await response.json()) as { options: readonly { value: string; description?: { text: string } }[] })
        .options;
    };
    expect((await offered(LOOM)).map(({ value }) => value)).toEqual(['Loom & Thread', 'loom']);
    expect((await offered(FERN)).map(({ description }) => description?.text)).toEqual(['No messages of this shop yet']);
    await ask(LOOM, '--merchant "Loom & Thread" Hello');
    await ask(FERN, '--merchant "Loom & Thread" Hello');
    expect(bot.runs.map(({ brief }) => [brief.merchant, brief.brand.shop])).toEqual([
      ['Loom & Thread', null],
      [null, 'Loom & Thread'],
    ]);
  });

  it('what was handed out beside a message', async () => {
    const parts = { store: bot.store, now: Date.now };
    const message = { channel: CHANNEL, message: '1780000001.000100' };
    await keepHandedOut({ ...message, team: LOOM }, { files: ['F1'], messages: [] }, parts);
    expect((await handedOutBeside({ ...message, team: FERN }, parts)).files).toEqual([]);
    expect((await handedOutBeside({ ...message, team: LOOM }, parts)).files).toEqual(['F1']);
  });
});
