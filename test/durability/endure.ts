import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotSetting } from './bot.ts';
import { type Life, startBot } from './bot-process.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { pause } from './pause.ts';
import { startPeople } from './people.ts';
import { startStandIn } from './stand-in-slack.ts';

export interface Endured extends Outcome {
  readonly kills: number;
  /** Kills of a bot that had begun to listen. */
  readonly whileListening: number;
  /** What the bots reported, by code, and how often. */
  readonly failures: Readonly<Record<string, number>>;
}

export interface Trial {
  /** Null: SQLite, and so one bot. */
  readonly databaseUrl: string | null;
  readonly bots: number;
  readonly kills: number;
  /** Numbers from 0 to 1: the same seed gives the same moments and the same traffic. */
  readonly random: () => number;
  readonly progress: (line: string) => void;
}

const LATENCY_MS = 25;
/** One life in so many ends while it begins; the others at some moment after they began to listen. */
const ENDS_EARLY = 0.25;
const LONGEST_LIFE_MS = 3_000;
const LONGEST_WAIT_MS = 180_000;

/** Real bots, killed at random moments while people use them; then what became of every request that was accepted. */
export async function endure({ databaseUrl, bots, kills, random, progress }: Trial): Promise<Endured> {
  const home = mkdtempSync(join(tmpdir(), 'crm-durability-'));
  const slack = await startStandIn(() => random() * LATENCY_MS);
  const setting: BotSetting = { apiUrl: slack.apiUrl, databaseUrl, home };
  const failures: Record<string, number> = {};
  const start = () => startBot(setting, (line) => count(failures, line));

  // The first life is for the example table to be made, and to learn how long a start takes.
  const began = Date.now();
  const first = start();
  await first.ready;
  if (first.port === null) throw new Error(`the bot does not start: ${Object.keys(failures).join(' ')}`);
  const startMs = Date.now() - began;
  await stop(first);

  const lives: Life[] = [];
  const people = startPeople(slack, lives, random);
  let left = kills;
  let whileListening = 0;
  const killOver = async (slot: number) => {
    while (left > 0) {
      left -= 1;
      const life = start();
      lives[slot] = life;
      if (random() < ENDS_EARLY) await pause(random() * startMs);
      else await life.ready.then(() => pause(random() * LONGEST_LIFE_MS));
      if (life.port !== null) whileListening += 1;
      life.kill('SIGKILL');
      await life.over;
      if (left % 10 === 0) progress(`${kills - left} of ${kills} kills, ${people.accepted().length} requests accepted`);
    }
  };
  await Promise.all(Array.from({ length: bots }, (_, slot) => killOver(slot)));

  for (let slot = 0; slot < bots; slot += 1) lives[slot] = start();
  await people.finish();
  await untilNothingIsOpen(lives);
  await Promise.all(lives.map(stop));
  const outcome = await outcomeOf(people.accepted(), setting, slack);
  await slack.stop();
  rmSync(home, { recursive: true, force: true });
  return { ...outcome, kills, whileListening, failures };
}

async function untilNothingIsOpen(lives: readonly Life[]): Promise<void> {
  const since = Date.now();
  let quiet = 0;
  // Said again and again, since a bot's word is as old as its last look.
  while (quiet < 5 && Date.now() - since < LONGEST_WAIT_MS) {
    quiet = lives.every(({ open }) => open === 0) ? quiet + 1 : 0;
    await pause(300);
  }
}

async function stop(life: Life): Promise<void> {
  life.kill('SIGTERM');
  await life.over;
}

function count(failures: Record<string, number>, line: string): void {
  const code = /"code":"([^"]+)"/u.exec(line)?.[1] ?? /"failure":"([^"]+)"/u.exec(line)?.[1] ?? line;
  failures[code] = (failures[code] ?? 0) + 1;
}
