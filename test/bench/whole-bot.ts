import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { BOT } from '../../src/workspace/cast.ts';
import { signedSender } from '../../src/workspace/signed.ts';
import { figures, type Row } from './figures.ts';
import { openLocalSlack } from './local-slack.ts';
import { MESSAGES } from './messages.ts';

const SECRET = 'bench-signing-secret';
const COMMAND = JSON.parse(readFileSync('test/fixtures/slack/slash-command.json', 'utf8')) as Record<string, string>;

/**
 * The bot as `npm start` starts it in Slack (`src/main.ts`, HTTP, SQLite, built-in embedder, playbook) in a process of its own, with the
 * local workspace's Web API in Slack's place, on a table that stands already. So many bots one after the other, each sent so many commands, one at a time:
 * what a person waits for, and the bot's resident memory before the first and after the last.
 */
export async function wholeBot(bots: number, commands: number): Promise<readonly Row[]> {
  const slack = await openLocalSlack();
  const firstLines: number[] = [];
  const answers: number[] = [];
  const atRest: number[] = [];
  const after: number[] = [];
  const home = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  const first = await startBot(home, slack);
  await slack.timed(() => first.send(textOf(0), 'builds the table'));
  await first.stop();
  for (let bot = 0; bot < bots; bot += 1) {
    const running = await startBot(home, slack);
    await pause(2_000);
    atRest.push(residentMb(running.process));
    for (let command = 0; command < commands; command += 1) {
      const { firstLine, answer } = await slack.timed(() => running.send(textOf(command), `${bot}-${command}`));
      firstLines.push(firstLine);
      answers.push(answer);
    }
    await pause(2_000);
    after.push(residentMb(running.process));
    await running.stop();
  }
  await slack.close();
  rmSync(home, { recursive: true, force: true });
  return [
    { name: 'from the command to the first visible line', unit: 'ms', ...figures(firstLines) },
    { name: 'from the command to the answer, playbook', unit: 'ms', ...figures(answers) },
    { name: 'resident memory of the bot, at rest', unit: 'MB', ...figures(atRest) },
    { name: `resident memory of the bot, after ${commands} rewrites`, unit: 'MB', ...figures(after) },
  ];
}

function textOf(command: number): string {
  const { segment, channel, language, voucher, category, title, body } = MESSAGES[command % MESSAGES.length] ?? {};
  const flags = Object.entries({ segment, channel, language, voucher, category })
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `--${name} "${value}"`);
  return `${flags.join(' ')} ${title == null ? '' : `${title}\n\n`}${body}`;
}

interface RunningBot {
  readonly process: ChildProcess;
  send(text: string, id: string): Promise<void>;
  stop(): Promise<void>;
}

/** What `npm start` runs, without npm. */
const START = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start;

async function startBot(home: string, slack: Awaited<ReturnType<typeof openLocalSlack>>): Promise<RunningBot> {
  const { address, channel, user } = slack;
  const bot = spawn(execPath, ['--import', './test/bench/towards-local-slack.ts', ...START.split(' ').slice(1)], {
    env: { PATH: env['PATH'], ...SETTING, CRM_HOME: home, BENCH_SLACK: address },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  const sender = signedSender(`http://127.0.0.1:${await portOf(bot)}/slack/events`, SECRET);
  return {
    process: bot,
    async send(text, id) {
      await sender.command({ ...COMMAND, text, trigger_id: id, channel_id: channel, user_id: user, response_url: '' });
    },
    async stop() {
      bot.kill('SIGTERM');
      await ended;
    },
  };
}

/** No developer's .env changes what is set here. */
const SETTING = {
  PORT: '0',
  SLACK_BOT_TOKEN: BOT.token,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_APP_TOKEN: '',
  OPENAI_API_KEY: '',
  DATABASE_URL: '',
  LANCEDB_URI: '',
  EMBEDDING_MODEL_PATH: '',
  HF_HUB_OFFLINE: 'on',
};

async function portOf(bot: ChildProcess): Promise<number> {
  if (bot.stdout === null) throw new Error('the bot has no output');
  for await (const line of createInterface(bot.stdout)) {
    const { port } = JSON.parse(line) as { readonly port?: number };
    if (port !== undefined) return port;
  }
  throw new Error('the bot ended before it listened');
}

function residentMb({ pid }: ChildProcess): number {
  const kb = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1024;
}
