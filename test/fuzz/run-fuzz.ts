/**
 * `npm run fuzz [-- --runs 10000 --seed 1]`: templates of any Unicode, any token syntax, right-to-left, zero-width, up to
 * 8,000 characters, each through the playbook and the guard; then the slowest texts for everything that reads one. Prints
 * faults with the input that shows them, and ends with 1 when there are any.
 */
import fc from 'fast-check';
import { anyFields } from './any-message.ts';
import { faultsOf } from './faults-of.ts';
import { worstCases } from './worst-cases.ts';

const flag = (name: string, byDefault: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? byDefault : Number(process.argv[at + 1]);
};
const runs = flag('runs', 10_000);
const seed = flag('seed', Date.now() % 1_000_000);
const PART = 500;

let rewritten = 0;
let slowest = { milliseconds: 0, characters: 0 };
let working = 0;
const faults = new Map<string, { count: number; readonly input: unknown }>();
for (let done = 0; done < runs; done += PART) {
  for (const fields of fc.sample(anyFields, { numRuns: Math.min(PART, runs - done), seed: seed + done })) {
    const started = performance.now();
    for (const fault of examine(fields)) {
      const known = faults.get(fault);
      faults.set(fault, { count: (known?.count ?? 0) + 1, input: known?.input ?? fields });
    }
    const milliseconds = performance.now() - started;
    working += milliseconds;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, characters: fields.body.length };
  }
  process.stderr.write(`${Math.min(done + PART, runs)} of ${runs}\n`);
}

console.log(`${runs} templates, seed ${seed}: ${rewritten} rewritten, ${(working / 1_000).toFixed(1)} s at work`);
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms for a body of ${slowest.characters} characters`);
console.log(`faults: ${[...faults.values()].reduce((sum, { count }) => sum + count, 0)}`);
for (const [fault, { count, input }] of faults) console.log(`  ${count} × ${fault}\n    ${JSON.stringify(input)}`);
console.log('slowest text of 8,000 characters for each reader:');
for (const { reader, milliseconds, piece } of worstCases()) {
  console.log(`  ${reader}: ${milliseconds.toFixed(0)} ms (${JSON.stringify(piece)} …)`);
}
process.exitCode = faults.size === 0 ? 0 : 1;

function examine(fields: Parameters<typeof faultsOf>[0]): readonly string[] {
  try {
    const outcome = faultsOf(fields);
    if (outcome.rewritten) rewritten += 1;
    return outcome.faults;
  } catch (error) {
    return [`crash: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ') ?? error}`];
  }
}
