import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/domain/errors.ts';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import { aRequest, aThread } from '../../state/requests.ts';
import { aBotForMany, type BotForMany, ofTeam } from './a-bot-for-many.ts';
import { CHANNEL, FERN, LOOM, type Team, twoWorkspaces } from './two-workspaces.ts';

describe('two workspaces install the bot', () => {
  let home: string;
  let slack: Awaited<ReturnType<typeof twoWorkspaces>>;
  let bot: Awaited<ReturnType<typeof aBotForMany>>;
  const file = () => join(home, 'state.sqlite');
  const start = async (rest: Partial<BotForMany> = {}) => {
    bot = await aBotForMany({ ...rest, store: rest.store ?? openSqliteState(file()), fetch: slack.fetch });
    return bot;
  };
  const stop = async () => {
    await bot.stop();
    await bot.store.close();
  };
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'crm-many-'));
    slack = await twoWorkspaces();
  });
  afterEach(async () => {
    await stop();
    await slack.close();
    rmSync(home, { recursive: true, force: true });
  });

  async function install(team: Team) {
    const { authorizeUrl, cookie } = await bot.begin();
    return bot.end(await slack.allow(team, authorizeUrl, bot.redirectUri), cookie);
  }
  const ask = (team: Team, words: string) =>
    bot.command({ team_id: team, channel_id: CHANNEL, text: `--segment new-buyers ${words}` });
  const callsWith = (token: string, method: string) =>
    slack.calls.filter((call) => call.token === token && call.method === method);

  it('the same command in both is answered in each with its own token and its own text', async () => {
    await start();
    await install(LOOM);
    await install(FERN);
    const tokens = [slack.tokenOf(LOOM), slack.tokenOf(FERN)];
    expect(new Set(tokens).size).toBe(2);
    expect([(await ask(LOOM, 'Hello from Loom')).status, (await ask(FERN, 'Hello from Fern')).status]).toEqual([
      200, 200,
    ]);
    await bot.settled();
    for (const token of tokens)
      expect([callsWith(token, 'chat.postMessage').length, callsWith(token, 'chat.update').length]).toEqual([1, 1]);
    const [loom, fern] = [(await slack.said(LOOM)).join(), (await slack.said(FERN)).join()];
    expect([loom.includes('Hello from Loom'), loom.includes('Hello from Fern')]).toEqual([true, false]);
    expect([fern.includes('Hello from Fern'), fern.includes('Hello from Loom')]).toEqual([true, false]);
    expect(bot.failures).toEqual([]);
  });

  it('a reply in the thread of one is none in the thread of the other, though both have the same ids', async () => {
    await start();
    await install(LOOM);
    await install(FERN);
    await ask(LOOM, 'Hello from Loom');
    await bot.settled();
    const place = (await bot.store.recent(LOOM, 'U0MIA0001', 1))[0]?.place;
    const reply = { channel: CHANNEL, thread_ts: place?.message ?? '', text: 'shorter', ts: '1780000060.000100' };
    await bot.event('event-message', { ...ofTeam(FERN), event: reply });
    await bot.settled();
    expect(bot.runs).toHaveLength(1);
    await bot.event('event-message', { ...ofTeam(LOOM), event: reply });
    await bot.settled();
    expect(bot.runs).toHaveLength(2);
    expect(callsWith(slack.tokenOf(FERN), 'chat.postMessage')).toEqual([]);
  });

  it('what was left is answered after a restart on the same database, with each token, without installing again', async () => {
    await start();
    await install(LOOM);
    await install(FERN);
    for (const [id, team] of [
      ['a', LOOM],
      ['b', FERN],
    ] as const) {
      const address = { ...aRequest().address, team, channel: CHANNEL, reply: null };
      const request = aRequest({ id, dedupeKey: id, threadId: id, address, acceptedAt: Date.now() });
      await bot.store.accept(request, Date.now() + 60_000, aThread({ id, team }));
    }
    await stop();
    await start();
    await bot.settled();
    expect(bot.resumed).toBe(2);
    for (const team of [LOOM, FERN] as const) expect(callsWith(slack.tokenOf(team), 'chat.update')).toHaveLength(1);
    await ask(LOOM, 'And again');
    await bot.settled();
    expect(callsWith(slack.tokenOf(LOOM), 'chat.update')).toHaveLength(2);
    expect(bot.failures).toEqual([]);
  });

  it('installing again takes the place of the first installation', async () => {
    await start();
    await install(LOOM);
    const before = slack.tokenOf(LOOM);
    await install(LOOM);
    expect(await bot.store.installations()).toHaveLength(1);
    await ask(LOOM, 'Hello');
    await bot.settled();
    expect([slack.tokenOf(LOOM) === before, callsWith(before, 'chat.update').length]).toEqual([false, 0]);
    expect(callsWith(slack.tokenOf(LOOM), 'chat.update')).toHaveLength(1);
  });

  it.each(['app_uninstalled', 'tokens_revoked'])(
    '%s forgets the tokens and ends the work of that workspace, and of no other',
    async (type) => {
      const gate = Promise.withResolvers<void>();
      await start({
        write: async () => {
          await gate.promise;
          return {};
        },
      });
      await install(LOOM);
      await install(FERN);
      await ask(LOOM, 'Hello from Loom');
      await ask(FERN, 'Hello from Fern');
      await expect.poll(() => bot.runs.length).toBe(2);
      slack.revoke(FERN);
      const event = type === 'tokens_revoked' ? { type, tokens: { oauth: [], bot: ['U0FERNBOT'] } } : { type };
      await bot.event('event-app-home-opened', { ...ofTeam(FERN), event_time: Math.floor(Date.now() / 1_000), event });
      expect((await bot.store.installations()).map(({ id }) => id)).toEqual([LOOM]);
      expect((await bot.store.unanswered()).map(({ address }) => address.team)).toEqual([LOOM]);
      gate.resolve();
      await bot.settled();
      expect(callsWith(slack.tokenOf(FERN), 'chat.update')).toEqual([]);
      expect(callsWith(slack.tokenOf(LOOM), 'chat.update')).toHaveLength(1);
      expect(bot.failures).toEqual([]);
      // What comes late from there is acknowledged and told to the host alone.
      expect((await ask(FERN, 'Hello')).status).toBe(200);
      expect(bot.failures).toMatchObject([{ code: 'slack/not-installed' }]);
    },
  );

  it('an uninstalling that Slack tells late does not undo a new installation', async () => {
    await start();
    await install(LOOM);
    const hourAgo = Math.floor(Date.now() / 1_000) - 3_600;
    await bot.event('event-app-home-opened', {
      ...ofTeam(LOOM),
      event_time: hourAgo,
      event: { type: 'app_uninstalled' },
    });
    expect(await bot.store.installations()).toHaveLength(1);
  });

  it('people who take back their own tokens take nothing from the bot', async () => {
    await start();
    await install(LOOM);
    const event = { type: 'tokens_revoked', tokens: { oauth: ['U0MIA0001'], bot: [] } };
    await bot.event('event-app-home-opened', { ...ofTeam(LOOM), event_time: Math.floor(Date.now() / 1_000), event });
    expect(await bot.store.installations()).toHaveLength(1);
  });

  it('no token stands in the database file, in a failure or in a log', async () => {
    await start();
    await install(LOOM);
    await ask(LOOM, 'Hello');
    await bot.settled();
    slack.revoke(LOOM);
    const said = { channel: CHANNEL, text: '<@U0LOOMBOT> --segment new-buyers Hello again' };
    await bot.event('event-app-mention', { ...ofTeam(LOOM), event: said });
    await bot.settled();
    const refused = { code: 'slack/account_inactive' };
    expect(bot.failures).toMatchObject([refused, refused]);
    const { failures: told, logged } = bot;
    const token = slack.tokenOf(LOOM);
    await stop();
    const kept = readFileSync(file(), 'latin1');
    await start();
    expect(kept).toContain(LOOM);
    for (const text of [kept, inspect(told, { depth: 20 }), logged.join()])
      expect([text.includes(token), text.includes(token.slice(5)), text.includes('client-secret')]).toEqual([
        false,
        false,
        false,
      ]);
  });

  it('while the database is away, Slack is told to deliver again', async () => {
    const store = openSqliteState(file());
    const away = { now: false };
    const installation = (id: string) =>
      away.now ? Promise.reject(new StoreError('failed', 'Try again.')) : store.installation(id);
    await start({ store: { ...store, installation } });
    await install(LOOM);
    away.now = true;
    const said = { ...ofTeam(LOOM), event: { channel: CHANNEL, text: '<@U0LOOMBOT> hello' } };
    expect((await bot.event('event-app-mention', said)).status).toBe(500);
    expect(bot.failures).toMatchObject([{ code: 'store/failed' }]);
    away.now = false;
    expect((await bot.event('event-app-mention', said)).status).toBe(200);
  });

  it('a state secret that was mistyped loses nothing that waits', async () => {
    await start();
    await install(LOOM);
    const address = { ...aRequest().address, team: LOOM, channel: CHANNEL, reply: null };
    await bot.store.accept(aRequest({ address, acceptedAt: Date.now() }), Date.now() + 60_000, aThread({ team: LOOM }));
    await stop();
    await start({ stateSecret: 'another-state-secret-of-many-characters' });
    await expect.poll(() => bot.runs.length).toBe(1);
    await stop();
    await start();
    await bot.settled();
    expect([bot.resumed, bot.runs.length, callsWith(slack.tokenOf(LOOM), 'chat.update').length]).toEqual([1, 0, 1]);
  });

  it('with another state secret the workspaces must install again, and the host is told', async () => {
    await start();
    await install(LOOM);
    await stop();
    await start({ stateSecret: 'another-state-secret-of-many-characters' });
    expect(bot.failures).toMatchObject([{ code: 'slack/installations-unreadable: 1' }]);
    await ask(LOOM, 'Hello');
    expect(bot.failures).toMatchObject([{}, { code: 'slack/installation-unreadable' }]);
    await install(LOOM);
    await ask(LOOM, 'Hello');
    await bot.settled();
    expect(callsWith(slack.tokenOf(LOOM), 'chat.update')).toHaveLength(1);
  });
});
