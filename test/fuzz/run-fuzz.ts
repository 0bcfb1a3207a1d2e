/**
 * `npm run fuzz [-- --runs 10000 --seed 1 --cores 2]`: templates of any Unicode, any token syntax, right-to-left, zero-width, up
 * to 8,000 characters, each through the playbook and the guard, on all cores unless told otherwise; then the slowest texts for
 * everything that reads one. Prints faults with the input that shows them, and ends with 1 when there are any.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Examined, Part } from './examine-part.ts';
import { worstCases } from './worst-cases.ts';

const flag = (name: string, byDefault: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? byDefault : Number(process.argv[at + 1]);
};
const runs = flag('runs', 10_000);
const seed = flag('seed', Date.now() % 1_000_000);
const cores = flag('cores', availableParallelism());
const PART = 250;

const parts: Part[] = [];
for (let from = 0; from < runs; from += PART) parts.push({ seed: seed + from, templates: Math.min(PART, runs - from) });

const examined: Examined[] = [];
const started = performance.now();
await Promise.all(
  Array.from({ length: cores }, (_, core) => {
    const worker = new Worker(new URL('./examine-part.ts', import.meta.url), {
      workerData: parts.filter((_, index) => index % cores === core),
    });
    worker.on('message', (part: Examined) => {
      examined.push(part);
      process.stderr.write(`${examined.reduce((sum, { templates }) => sum + templates, 0)} of ${runs}\n`);
    });
    return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve));
  }),
);
const seconds = (performance.now() - started) / 1_000;

const sum = (of: (part: Examined) => number) => examined.reduce((total, part) => total + of(part), 0);
const slowest = examined.map((part) => part.slowest).reduce((a, b) => (a.milliseconds >= b.milliseconds ? a : b));
const faults = examined.flatMap((part) => part.faults);
console.log(
  `${sum(({ templates }) => templates)} templates, seed ${seed}: ${sum(({ rewritten }) => rewritten)} rewritten, ` +
    `${seconds.toFixed(1)} s on ${cores} cores (${(sum(({ milliseconds }) => milliseconds) / 1_000).toFixed(1)} s at work, all cores together)`,
);
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms for a body of ${slowest.characters} characters`);
console.log(`faults: ${faults.reduce((total, { count }) => total + count, 0)}`);
for (const { fault, count, input } of faults) console.log(`  ${count} × ${fault}\n    ${JSON.stringify(input)}`);
console.log('slowest text of 8,000 characters for each reader:');
for (const { reader, milliseconds, piece } of worstCases()) {
  console.log(`  ${reader}: ${milliseconds.toFixed(0)} ms (${JSON.stringify(piece)} …)`);
}
process.exitCode = faults.length === 0 && sum(({ templates }) => templates) === runs ? 0 : 1;
