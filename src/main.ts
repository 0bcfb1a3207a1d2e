import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { config as loadDotenv } from 'dotenv';
import { compose } from './compose.ts';
import { type Config, parseConfig, type SlackConfig } from './config.ts';
import type { StateStore } from './conversation/state-store.ts';
import { CrmError } from './domain/errors.ts';
import { guard } from './guard/guard.ts';
import { describeFailure, type Log, openLog } from './log.ts';
import { onBasis } from './pipeline/on-basis.ts';
import { boltLogger } from './slack/bolt-logger.ts';
import { type Connection, startSlack } from './slack/start-slack.ts';
import { openSqliteState } from './state/sqlite-state.ts';
import { demonstrate } from './terminal/demonstrate.ts';
import type { Services, Terminal } from './terminal/services.ts';
import { startWorkspace, type WorkspaceParts } from './workspace/start-workspace.ts';

loadDotenv({ quiet: true });
// LanceDB warns on stderr of what we tell in words of our own.
process.env['LANCEDB_LOG'] ??= 'error';

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const services = await compose(config, (line) => process.stderr.write(`${line}\n`));
  if (config.slack.mode !== 'off') return serve(config, config.slack, services, openLog(1));
  await demonstrate(services, terminal());
  await play(config, services);
}

/** The bot in Slack, until it is told to stop; what is being worked on is finished first. */
async function serve(
  config: Config,
  slack: Exclude<SlackConfig, { mode: 'off' }>,
  services: Services,
  log: Log,
): Promise<void> {
  const store = openStore(config);
  const connection: Connection =
    slack.mode === 'socket'
      ? { mode: 'socket', appToken: slack.appToken }
      : { mode: 'http', signingSecret: slack.signingSecret, port: config.port };
  const running = await startSlack({ botToken: slack.botToken, ...(await botParts(services, store, log)) }, connection);
  log.info(
    { port: running.port, resumed: running.resumed },
    running.port === null ? 'connected to Slack' : 'listening for Slack',
  );
  untilStopped(log, [
    () => log.info('stopping: finishing what runs'),
    () => running.stop(),
    () => services.close(),
    () => store.close(),
  ]);
}

/** The bot in a small Slack in the browser, on this machine only. */
async function play(config: Config, services: Services): Promise<void> {
  const log = openLog(2);
  const store = openStore(config);
  const workspace = await startWorkspace(await botParts(services, store, log), config.port);
  process.stdout.write(`Local workspace, a small Slack to try it in: ${workspace.address}\nCtrl-C ends it.\n`);
  untilStopped(log, [() => workspace.stop(), () => services.close(), () => store.close()]);
}

function openStore(config: Config): StateStore {
  mkdirSync(config.home, { recursive: true });
  return openSqliteState(join(config.home, 'state.sqlite'));
}

async function botParts(services: Services, store: StateStore, log: Log): Promise<WorkspaceParts> {
  return {
    store,
    pipeline: await services.pipeline('auto'),
    brief: services.brief,
    check: (brief, candidate) =>
      guard({
        brief: onBasis(brief, services.brief.segments ?? []),
        candidate,
        references: [],
        today: services.today(),
      }),
    reportFailure: (error) => log.error(describeFailure(error), 'something failed'),
    logger: boltLogger(log),
  };
}

/** Each step once, in order, at the first signal; a second signal ends the process as it is. */
function untilStopped(log: Log, steps: readonly (() => unknown)[]): void {
  const stop = async () => {
    for (const step of steps) await step();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error) => {
          log.error(describeFailure(error), 'something failed');
          process.exit(1);
        },
      );
    });
  }
}

function terminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colours: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: Math.min(process.stdout.columns ?? 80, 100),
    folder: process.cwd(),
    readStdin: null,
  };
}

try {
  await main();
} catch (error) {
  if (error instanceof CrmError) process.stderr.write(`error ${error.code}: ${error.userMessage}\n`);
  else
    process.stderr.write(`error internal/bug: something broke on our side ${JSON.stringify(describeFailure(error))}\n`);
  process.exitCode = 1;
}
