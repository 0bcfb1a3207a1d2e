/** The real bot as a process to be killed: `bot.ts {"apiUrl","databaseUrl","home"}`. Says its port, then how much is open. */
import process, { argv, stderr, stdout } from 'node:process';
import { openBotState } from '../../src/bot-state.ts';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { describeFailure } from '../../src/log.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { SECRET } from './signed.ts';

export interface BotSetting {
  readonly apiUrl: string;
  readonly databaseUrl: string | null;
  readonly home: string;
}

const { apiUrl, databaseUrl, home } = JSON.parse(argv[2] ?? '') as BotSetting;
const reportFailure = (error: unknown) => stderr.write(`${JSON.stringify(describeFailure(error))}\n`);
const config = parseConfig({
  CRM_HOME: home,
  HF_HUB_OFFLINE: 'on',
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
});
const services = await compose(config, () => {});
const { store, turns, close } = await openBotState(config, reportFailure);
const running = await startSlack(
  {
    slackApiUrl: apiUrl,
    store,
    turns,
    pipeline: await services.pipeline('playbook'),
    brief: services.brief,
    setup: services.setup,
    check: () => [],
    reportFailure,
    logger: boltLogger({ warn: () => {}, error: () => {} }),
  },
  { mode: 'http', botToken: 'xoxb-durability', signingSecret: SECRET, host: '127.0.0.1', port: 0 },
);
const say = (line: object) => stdout.write(`${JSON.stringify(line)}\n`);
say({ port: running.port });
const watch = setInterval(async () => say({ open: (await store.unanswered()).length }), 200);
process.on('SIGTERM', async () => {
  clearInterval(watch);
  await running.stop();
  await services.close();
  await close();
});
