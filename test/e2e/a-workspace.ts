import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Marketer, marketer } from './marketer.ts';

const DEBIAN = '/usr/bin/chromium';
const executablePath = process.env['CHROMIUM_PATH'] ?? (existsSync(DEBIAN) ? DEBIAN : null);

/** Why browser tests cannot run here; null when they can. */
export const NO_BROWSER = executablePath === null ? 'skipped: no Chromium at CHROMIUM_PATH or /usr/bin/chromium' : null;

export interface AWorkspace {
  readonly address: string;
  /** A browser window of its own, as Maya unless said otherwise. */
  open(as?: 'maya' | 'tom', options?: BrowserContextOptions): Promise<Marketer>;
  /** What went wrong in the pages, and what the bot reported; empty when nothing did. */
  readonly faults: readonly string[];
  closeWindows(): Promise<void>;
  /** Ctrl-C; gives back the exit code. */
  stop(): Promise<number | null>;
}

/** What `npm start` starts when no tokens are set, in a folder of its own, and a headless Chromium. `setting`: environment variables. */
export async function aWorkspace(setting: Readonly<Record<string, string>> = {}): Promise<AWorkspace> {
  const home = mkdtempSync(join(tmpdir(), 'crm-workspace-'));
  const bot = spawn(process.execPath, ['src/main.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...NOTHING_SET, ...setting, CRM_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => bot.once('exit', resolve));
  const faults: string[] = [];
  const reports = createInterface({ input: bot.stderr });
  reports.on('line', (line) => {
    if (line.includes('"level":50')) faults.push(line);
  });
  const [address, browser] = await Promise.all([printedAddress(bot.stdout, reports), launch()]);
  return {
    address,
    faults,
    async open(as = 'maya', options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      listen(page, faults);
      await page.goto(`${address}/?as=${as}`);
      await page.waitForSelector('body[data-ready]');
      return marketer(page);
    },
    async closeWindows() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async stop() {
      await browser.close();
      bot.kill('SIGINT');
      const code = await ended;
      rmSync(home, { recursive: true, force: true });
      return code;
    },
  };
}

/** No token, no key, no hub; any free port. An .env file of the developer does not change what is set here. */
const NOTHING_SET = {
  PORT: '0',
  SLACK_BOT_TOKEN: '',
  SLACK_APP_TOKEN: '',
  SLACK_SIGNING_SECRET: '',
  OPENAI_API_KEY: '',
  DATABASE_URL: '',
  LANCEDB_URI: '',
  EMBEDDING_MODEL_PATH: '',
  HF_HUB_OFFLINE: 'on',
};

async function printedAddress(out: NodeJS.ReadableStream, reports: Interface): Promise<string> {
  const said: string[] = [];
  reports.on('line', (line) => said.push(line));
  for await (const line of createInterface({ input: out })) {
    const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(line);
    if (found !== null) return found[0];
  }
  throw new Error(`no address was printed:\n${said.join('\n')}`);
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

function listen(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}
