import { afterEach, describe, expect, it } from 'vitest';
import { openPostgresState } from '../../../src/state/postgres-state.ts';
import { NO_POSTGRES, newDatabase, POSTGRES } from '../../fixtures/postgres.ts';
import { aBotForMany, ofTeam } from './a-bot-for-many.ts';
import { CHANNEL, FERN, LOOM, twoWorkspaces } from './two-workspaces.ts';

describe.skipIf(POSTGRES === null)(
  `many workspaces on Postgres (${POSTGRES === null ? NO_POSTGRES : 'TEST_DATABASE_URL'})`,
  () => {
    const open: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const close of open.splice(0).toReversed()) await close();
    });

    it('installed at one process, a workspace is answered by another, and what that one writes ends when it leaves', async () => {
      const database = await newDatabase(POSTGRES ?? '');
      const slack = await twoWorkspaces();
      open.push(database.drop, slack.close);
      const start = async (write?: () => Promise<object>) => {
        const store = await openPostgresState(database.url, () => {});
        const bot = await aBotForMany({ store, fetch: slack.fetch, ...(write === undefined ? {} : { write }) });
        open.push(store.close, bot.stop);
        return bot;
      };
      const gate = Promise.withResolvers<void>();
      const one = await start();
      const other = await start(async () => {
        await gate.promise;
        return {};
      });
      for (const team of [LOOM, FERN] as const) {
        const { authorizeUrl, cookie } = await one.begin();
        await one.end(await slack.allow(team, authorizeUrl, one.redirectUri), cookie);
      }
      for (const team of [LOOM, FERN] as const)
        await other.command({ team_id: team, channel_id: CHANNEL, text: '--segment new-buyers Hello' });
      await expect.poll(() => other.runs.length).toBe(2);
      const left = { ...ofTeam(FERN), event_time: Math.floor(Date.now() / 1_000), event: { type: 'app_uninstalled' } };
      await one.event('event-app-home-opened', left);
      gate.resolve();
      await other.settled();
      const answered = slack.calls.filter(({ method }) => method === 'chat.update').map(({ token }) => token);
      expect(answered).toEqual([slack.tokenOf(LOOM)]);
      expect([...one.failures, ...other.failures]).toEqual([]);
    });
  },
);
