import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { BotSetting } from './bot.ts';

/** One life of a bot. */
export interface Life {
  /** Null before it listens. */
  port: number | null;
  /** Requests that it knows to be open; null before it said so. */
  open: number | null;
  readonly ready: Promise<void>;
  readonly over: Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
}

/** No bot outlives whoever started it. */
const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

export function startBot(setting: BotSetting, onFailure: (line: string) => void): Life {
  const child: ChildProcess = spawn(
    process.execPath,
    ['src/launch.js', 'test/durability/bot.ts', JSON.stringify(setting)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ready = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  const life: Life = {
    port: null,
    open: null,
    ready: ready.promise,
    over: over.promise,
    kill: (signal) => child.kill(signal),
  };
  alive.add(child);
  child.on('close', () => {
    alive.delete(child);
    life.port = null;
    ready.resolve();
    over.resolve();
  });
  if (child.stdout === null || child.stderr === null) throw new Error('the bot has no output');
  createInterface(child.stderr).on('line', onFailure);
  createInterface(child.stdout).on('line', (line) => {
    const said = JSON.parse(line) as { readonly port?: number; readonly open?: number };
    if (said.port !== undefined) {
      life.port = said.port;
      ready.resolve();
    }
    if (said.open !== undefined) life.open = said.open;
  });
  return life;
}
