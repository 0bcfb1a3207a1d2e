import { afterEach, describe, expect, it } from 'vitest';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import type { Write } from '../../conversation/fakes.ts';
import { fakeSlack } from '../fake-slack.ts';
import { aBotForMany, ofTeam } from './a-bot-for-many.ts';

const MILL = 'E0MILL001';
const [SPINNING, WEAVING] = ['T0SPIN001', 'T0WEAVE01'];

/** emulate has no organisations: this answers the two calls of an installation as Slack documents them, the rest is the usual stand-in. */
function slackOfOrganisation() {
  const slack = fakeSlack();
  const installs = { count: 0 };
  const tokens: (string | null)[] = [];
  const fetch = (async (input: string | URL, init: RequestInit = {}) => {
    const method = new URL(String(input)).pathname.replace('/api/', '');
    if (method === 'oauth.v2.access') {
      installs.count += 1;
      return Response.json({
        ok: true,
        access_token: `xoxb-mill-${installs.count}`,
        token_type: 'bot',
        scope: 'commands,chat:write',
        bot_user_id: 'U0MILLBOT',
        app_id: 'A0CRM0001',
        team: null,
        enterprise: { id: MILL, name: 'Mill' },
        is_enterprise_install: true,
        authed_user: { id: 'U0ADMIN01' },
      });
    }
    const response = await slack.fetch(input, init);
    const token = new Headers(init.headers).get('authorization');
    if (method !== 'auth.test') tokens.push(token?.replace('Bearer ', '') ?? null);
    return method === 'auth.test'
      ? Response.json({ ok: true, bot_id: 'B0MILL', user_id: 'U0MILLBOT', url: 'https://mill.enterprise.slack.com/' })
      : response;
  }) as typeof globalThis.fetch;
  return { ...slack, fetch, tokens };
}

describe('an organisation installs the bot for its workspaces', () => {
  let bot: Awaited<ReturnType<typeof aBotForMany>>;
  afterEach(async () => {
    await bot.stop();
    await bot.store.close();
  });

  async function installed(write?: Write) {
    const slack = slackOfOrganisation();
    bot = await aBotForMany({
      store: openSqliteState(':memory:'),
      fetch: slack.fetch,
      ...(write === undefined ? {} : { write }),
    });
    const { authorizeUrl, cookie } = await bot.begin();
    const state = new URL(authorizeUrl).searchParams.get('state') ?? '';
    const page = await bot.end(`${bot.redirectUri}?${new URLSearchParams({ code: 'c', state })}`, cookie);
    return { slack, page };
  }
  const ask = (team: string) =>
    bot.command({
      team_id: team,
      enterprise_id: MILL,
      is_enterprise_install: 'true',
      text: '--segment new-buyers Hello',
    });

  it('and is led to where an administrator chooses them', async () => {
    const { page } = await installed();
    expect(page.html).toContain('installed for the organisation <strong>Mill</strong>');
    expect(page.html).toContain(
      'href="https://mill.enterprise.slack.com/manage/organization/apps/profile/A0CRM0001/workspaces/add"',
    );
  });

  it('each of them is answered with the organisation’s token, and Slack is told which workspace is meant', async () => {
    const { slack } = await installed();
    for (const team of [SPINNING, WEAVING]) await ask(team);
    await bot.settled();
    expect(new Set(slack.tokens)).toEqual(new Set(['xoxb-mill-1']));
    expect(slack.of('chat.update').map((args) => args['team_id'])).toEqual([SPINNING, WEAVING]);
    expect(await bot.store.workspacesOf(MILL)).toEqual([WEAVING, SPINNING].toSorted());
    expect(bot.failures).toEqual([]);
  });

  it('when it takes the bot out, what waits in all of its workspaces ends', async () => {
    const gate = Promise.withResolvers<void>();
    const { slack } = await installed(async () => {
      await gate.promise;
      return {};
    });
    for (const team of [SPINNING, WEAVING]) await ask(team);
    await expect.poll(() => bot.runs.length).toBe(2);
    const event = {
      ...ofTeam(SPINNING, MILL),
      event_time: Math.floor(Date.now() / 1_000),
      event: { type: 'app_uninstalled' },
    };
    await bot.event('event-app-home-opened', event);
    expect([await bot.store.installations(), await bot.store.unanswered()]).toEqual([[], []]);
    gate.resolve();
    await ask(WEAVING);
    expect(bot.failures).toMatchObject([{ code: 'slack/not-installed' }]);
    expect(slack.of('chat.update')).toEqual([]);
  });
});
