import { randomUUID } from 'node:crypto';
import type { Limits } from '../../../src/conversation/allowance.ts';
import type { Setup } from '../../../src/conversation/setup.ts';
import type { StateStore } from '../../../src/conversation/state-store.ts';
import { boltLogger } from '../../../src/slack/bolt-logger.ts';
import type { Payload } from '../../../src/slack/intake/payload.ts';
import { startSlack } from '../../../src/slack/start-slack.ts';
import { fakePipeline, text, type Write } from '../../conversation/fakes.ts';
import { aSetup } from '../../fixtures/setup.ts';
import { payload } from '../fake-slack.ts';
import { signed } from '../signed-slack.ts';
import { APP } from './two-workspaces.ts';

const SECRET = 'test-signing-secret';

export interface BotForMany {
  readonly store: StateStore;
  readonly fetch: typeof globalThis.fetch;
  readonly write?: Write;
  readonly stateSecret?: string;
  readonly setup?: Setup;
  readonly limits?: Limits;
}

/** The real bot for many workspaces: it listens on loopback, takes signed requests, and is installed in a browser's steps. */
export async function aBotForMany({
  store,
  fetch: fetchSlack,
  write,
  stateSecret = APP.stateSecret,
  setup = aSetup(),
  limits,
}: BotForMany) {
  const writing: Write = write ?? ((brief) => ({ rewrite: text(`Better: ${brief.template.body}`) }));
  const { pipeline, runs } = fakePipeline(async (...asked) => ({ ...(await writing(...asked)), id: randomUUID() }));
  const failures: unknown[] = [];
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const bot = await startSlack(
    {
      store,
      pipeline,
      brief: { detectLanguage: () => 'en' },
      setup,
      ...(limits === undefined ? {} : { limits }),
      check: () => [],
      reportFailure: (error) => failures.push(error),
      logger: boltLogger({ warn: log, error: log }),
      fetch: fetchSlack,
    },
    { mode: 'many', signingSecret: SECRET, credentials: { ...APP, stateSecret }, port: 0, host: '127.0.0.1' },
  );
  const origin = `http://127.0.0.1:${bot.port}`;
  const post = (body: string, type: string) =>
    fetch(`${origin}/slack/events`, {
      method: 'POST',
      headers: { 'Content-Type': type, ...signed(body, { secret: SECRET }) },
      body,
    });
  return {
    ...bot,
    origin,
    runs,
    failures,
    logged,
    store,
    redirectUri: `${origin}/slack/oauth_redirect`,
    /** The first page, and what a browser keeps of it. */
    async begin() {
      const page = await fetch(`${origin}/slack/install`);
      const html = await page.text();
      const href = /href="([^"]+)"/u.exec(html)?.[1] ?? '';
      const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
      return { page, html, authorizeUrl: href.replaceAll('&amp;', '&'), cookie };
    },
    /** The page that Slack sends the person back to. */
    async end(location: string, cookie: string) {
      const page = await fetch(location, { headers: { cookie } });
      return { status: page.status, headers: page.headers, html: await page.text() };
    },
    command: (changes: Payload) =>
      post(
        new URLSearchParams(
          payload('slash-command', { trigger_id: randomUUID(), ...changes }) as Record<string, string>,
        ).toString(),
        'application/x-www-form-urlencoded',
      ),
    event: (name: string, changes: Payload) => post(JSON.stringify(payload(name, changes)), 'application/json'),
    interact: (name: string, changes: Payload) =>
      post(
        new URLSearchParams({ payload: JSON.stringify(payload(name, changes)) }).toString(),
        'application/x-www-form-urlencoded',
      ),
    /** Until everything that was accepted is answered. */
    async settled() {
      while ((await store.unanswered()).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}

/** As Slack sends an event of a workspace, or of a workspace of an organisation. */
export function ofTeam(team: string, enterprise: string | null = null): Payload {
  return {
    team_id: team,
    authorizations: [
      { enterprise_id: enterprise, team_id: team, is_bot: true, is_enterprise_install: enterprise !== null },
    ],
  };
}
