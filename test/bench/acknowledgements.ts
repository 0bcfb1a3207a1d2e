import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { createTurns } from '../../src/conversation/turns.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { figures, type Row } from './figures.ts';

const SECRET = 'bench-signing-secret';
const RUNNING = 10;
const COMMAND = JSON.parse(readFileSync('test/fixtures/slack/slash-command.json', 'utf8')) as Record<string, string>;
const REWRITE =
  '--segment lapsing-buyers --voucher "10% off, code BACK10" We miss you! Come back, great deals are waiting for you.';

/**
 * Signed slash commands to the real bot over HTTP, each a rewrite to be kept on disk before it is acknowledged:
 * one at a time, then with ten rewrites running all the while. Slack's Web API is a stub that answers at once.
 */
export async function acknowledgements(runs: number): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  const services = await compose(parseConfig({ CRM_HOME: home, HF_HUB_OFFLINE: 'on' }), () => {});
  const store = openSqliteState(join(home, 'state.sqlite'));
  const failures: unknown[] = [];
  const bot = await startSlack(
    {
      store,
      pipeline: await services.pipeline('playbook'),
      brief: services.brief,
      setup: services.setup,
      check: () => [],
      reportFailure: (error) => failures.push(error),
      logger: boltLogger({ warn: () => {}, error: () => {} }),
      turns: createTurns(RUNNING),
      fetch: slackApi,
    },
    { mode: 'http', botToken: 'xoxb-bench', signingSecret: SECRET, port: 0 },
  );
  const url = `http://127.0.0.1:${bot.port}/slack/events`;
  await send(url, 'help', 0);

  const alone: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    alone.push(await send(url, 'help', run));
  }
  const busy: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // Ten at once: nine to keep the bot rewriting, and the one whose acknowledgement is timed.
    const others = Array.from({ length: RUNNING - 1 }, (_, other) => send(url, REWRITE, `${run}-${other}`));
    busy.push(await send(url, REWRITE, `${run}-timed`));
    await Promise.all(others);
  }
  await bot.stop();
  await services.close();
  await store.close();
  rmSync(home, { recursive: true, force: true });
  if (failures.length > 0) throw failures[0];
  return [
    { name: 'acknowledgement, alone', unit: 'ms', ...figures(alone) },
    { name: 'acknowledgement, ten rewrites running', unit: 'ms', ...figures(busy) },
  ];
}

/** Milliseconds from the request to Slack's 200. */
async function send(url: string, text: string, id: number | string): Promise<number> {
  const body = new URLSearchParams({ ...COMMAND, text, trigger_id: `bench-${text.length}-${id}` }).toString();
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  const started = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
  await response.text();
  if (response.status !== 200) throw new Error(`Slack would have got ${response.status}`);
  return performance.now() - started;
}

let posted = 0;
const slackApi: typeof globalThis.fetch = async (input) => {
  const url = String(input instanceof Request ? input.url : input);
  if (url.includes('/api/auth.test')) return Response.json({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' });
  posted += 1;
  return Response.json({ ok: true, channel: 'C0SALES01', ts: `1780000001.${String(posted).padStart(6, '0')}` });
};
