import process from 'node:process';
import { config as loadDotenv } from 'dotenv';
import { type BotState, openBotState } from './bot-state.ts';
import { compose, type Product } from './compose.ts';
import { type Config, parseConfig, type SlackConfig } from './config.ts';
import { CrmError } from './domain/errors.ts';
import { guard } from './guard/guard.ts';
import { codeOf, describeFailure, type Log, openLog } from './log.ts';
import { createMetrics } from './operations/metrics.ts';
import { onBasis } from './pipeline/on-basis.ts';
import { boltLogger } from './slack/bolt-logger.ts';
import { INSTALL_PATH } from './slack/installation/install-flow.ts';
import { type Connection, startSlack } from './slack/start-slack.ts';
import { startOperations } from './start-operations.ts';
import { demonstrate } from './terminal/demonstrate.ts';
import type { Terminal } from './terminal/services.ts';
import type { WorkspaceParts } from './workspace/start-workspace.ts';

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
  services: Product,
  log: Log,
): Promise<void> {
  const state = await openBotState(config, tellOf(log));
  const metrics = createMetrics({
    open: async () => (await state.store.unanswered()).length,
    ...(slack.mode === 'many' ? { installations: async () => (await state.store.installations()).length } : {}),
  });
  const bot = await botParts(services, state, log);
  const connection: Connection = slack.mode === 'socket' ? slack : { ...slack, port: config.port };
  const running = await startSlack(
    {
      ...bot,
      observe: metrics.observe,
      reportFailure(error) {
        bot.reportFailure(error);
        metrics.failure(codeOf(error));
      },
    },
    connection,
  );
  const stopOperations = await startOperations(config, metrics, {
    state: () => state.store.request(''),
    async slack() {
      if (!running.connected()) throw new Error('Slack has no way in');
    },
  });
  log.info(
    { port: running.port, resumed: running.resumed, ...(slack.mode === 'many' ? { install: INSTALL_PATH } : {}) },
    running.port === null ? 'connected to Slack' : 'listening for Slack',
  );
  untilStopped(log, [
    () => log.info('stopping: finishing what runs'),
    () => running.stop(),
    stopOperations,
    () => services.close(),
    () => state.close(),
  ]);
}

/** The bot in a small Slack in the browser, on this machine only. */
async function play(config: Config, services: Product): Promise<void> {
  const log = openLog(2);
  // Loaded here alone: in Slack nobody needs React, an emulated Slack, and the 40 MB they take.
  const { startWorkspace } = await import('./workspace/start-workspace.ts');
  const state = await openBotState(config, tellOf(log));
  const workspace = await startWorkspace(await botParts(services, state, log), config.port);
  process.stdout.write(`Local workspace, a small Slack to try it in: ${workspace.address}\nCtrl-C ends it.\n`);
  untilStopped(log, [() => workspace.stop(), () => services.close(), () => state.close()]);
}

async function botParts(services: Product, { store, turns, limits }: BotState, log: Log): Promise<WorkspaceParts> {
  return {
    store,
    turns,
    limits,
    pipeline: await services.pipeline('auto'),
    brief: services.brief,
    setup: services.setup,
    check: (brief, candidate) =>
      guard({
        brief: onBasis(brief, services.brief.segments ?? []),
        candidate,
        references: [],
        today: services.today(),
      }),
    reportFailure: tellOf(log),
    logger: boltLogger(log),
  };
}

/** The one place that tells the host of a failure. */
function tellOf(log: Log): (error: unknown) => void {
  return (error) => log.error(describeFailure(error), 'something failed');
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
          tellOf(log)(error);
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
    confirm: null,
  };
}

try {
  await main();
} catch (error) {
  if (error instanceof CrmError) process.stderr.write(`error ${error.code}: ${error.userMessage}\n`);
  else
    process.stderr.write(`error internal/bug: something broke on our side ${JSON.stringify(describeFailure(error))}\n`);
  // A database that is open already would keep the process alive.
  process.exit(1);
}
