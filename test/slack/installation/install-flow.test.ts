import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import { aBotForMany } from './a-bot-for-many.ts';
import { LOOM, twoWorkspaces } from './two-workspaces.ts';

describe('installing in the browser', () => {
  let slack: Awaited<ReturnType<typeof twoWorkspaces>>;
  let bot: Awaited<ReturnType<typeof aBotForMany>>;
  beforeEach(async () => {
    slack = await twoWorkspaces();
    bot = await aBotForMany({ store: openSqliteState(':memory:'), fetch: slack.fetch });
  });
  afterEach(async () => {
    await bot.stop();
    await bot.store.close();
    await slack.close();
  });

  it('the first page leads to Slack with the scopes of the manifest, and the last one says where to begin', async () => {
    const { page, html, authorizeUrl, cookie } = await bot.begin();
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).toContain('Add to Slack');
    const asked = new URL(authorizeUrl);
    expect([asked.origin + asked.pathname, asked.searchParams.get('client_id')]).toEqual([
      'https://slack.com/oauth/v2/authorize',
      '1234.5678',
    ]);
    expect(asked.searchParams.get('scope')?.split(',')).toEqual(expect.arrayContaining(['commands', 'chat:write']));
    const done = await bot.end(await slack.allow(LOOM, authorizeUrl, bot.redirectUri), cookie);
    expect(done.status).toBe(200);
    expect(done.html).toContain('It is installed in <strong>Loom</strong>.');
    expect(done.html).toContain(`href="https://app.slack.com/client/${LOOM}"`);
    expect(done.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(bot.failures).toEqual([]);
  });

  it('somebody who cancels, comes from another browser, or brings a code that is used up is told what to do', async () => {
    const { authorizeUrl, cookie } = await bot.begin();
    const state = new URL(authorizeUrl).searchParams.get('state') ?? '';
    const back = (query: object) => `${bot.redirectUri}?${new URLSearchParams({ ...query })}`;
    const told = async (query: object, withCookie = cookie) => {
      const { status, html } = await bot.end(back(query), withCookie);
      expect(html).toContain('CRM Agent was not installed');
      expect(html).toContain('href="/slack/install"');
      expect(html).not.toMatch(/slack_|Error|invalid_code/u);
      return [status, /<h1>[^<]*<\/h1>\s*<p>([^<.:]*)/u.exec(html)?.[1]];
    };
    expect(await told({ error: 'access_denied', state })).toEqual([400, 'It was cancelled in Slack']);
    const elsewhere = 'This page belongs to another browser, or it took longer than ten minutes';
    expect(await told({ code: 'c', state }, '')).toEqual([400, elsewhere]);
    expect(await told({ code: 'c', state: 'forged' }, 'slack-app-oauth-state=forged')).toEqual([400, elsewhere]);
    expect(await told({ code: 'c' })).toEqual([400, elsewhere]);
    expect(await told({ state })).toEqual([400, 'Slack sent nothing to install with']);
    expect(await told({ code: 'used', state })).toEqual([400, 'Slack did not take the installation']);
    expect(await bot.store.installations()).toEqual([]);
  });
});
