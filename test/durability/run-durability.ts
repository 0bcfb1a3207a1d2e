/**
 * `npm run durability`: real bots killed with `kill -9` at random moments: 200 times on SQLite, and 50 times on Postgres with
 * two bots where TEST_DATABASE_URL names a server in which a database may be made. `--kills N` for both, `--seed N`,
 * `--store sqlite|postgres`. Exits with 1 when an accepted request was lost or answered twice.
 */
import process, { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { NO_POSTGRES, newDatabase, POSTGRES } from '../fixtures/postgres.ts';
import { type Endured, endure } from './endure.ts';
import { seeded } from './seeded.ts';

const { values } = parseArgs({
  args: argv.slice(2),
  options: { kills: { type: 'string' }, seed: { type: 'string' }, store: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 100_000);
const progress = (line: string) => stderr.write(`${line}\n`);
const results: Endured[] = [];

async function trial(name: string, databaseUrl: string | null, bots: number, kills: number): Promise<void> {
  progress(`${name}, seed ${seed}`);
  const started = Date.now();
  const endured = await endure({ databaseUrl, bots, kills, random: seeded(seed), progress });
  results.push(endured);
  const { accepted, answered, lost, doubled, orphans, repliedAgain, whileListening, failures } = endured;
  stdout.write(
    [
      `${name}: ${kills} kills (${whileListening} while listening), ${Math.round((Date.now() - started) / 1_000)} s, seed ${seed}`,
      `  accepted ${accepted}, answered ${answered}, lost ${lost.length}, doubled ${doubled.length}`,
      `  progress messages left over ${orphans}; through reply links, where no message can be found again: ${repliedAgain} more than once`,
      `  failures the bots told: ${JSON.stringify(failures)}`,
      ...[...lost.map((key) => `  lost ${key}`), ...doubled.map((key) => `  doubled ${key}`)],
      '',
    ].join('\n'),
  );
}

if (values.store !== 'postgres') await trial('SQLite, one bot', null, 1, Number(values.kills ?? 200));
if (values.store !== 'sqlite') {
  if (POSTGRES === null) stdout.write(`Postgres: skipped, ${NO_POSTGRES}\n`);
  else {
    const database = await newDatabase(POSTGRES);
    await trial('Postgres, two bots', database.url, 2, Number(values.kills ?? 50));
    await database.drop();
  }
}
process.exitCode = results.some(({ lost, doubled }) => lost.length + doubled.length > 0) ? 1 : 0;
