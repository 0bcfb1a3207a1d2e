/**
 * `npm run cases:model -- --out FILE`: the whole pipeline with the configured language model (OPENAI_API_KEY,
 * OPENAI_BASE_URL, CRM_MODEL, CRM_MODEL_DEADLINE_SECONDS) over the messages of CASES_DIR. However poor the model, no
 * shipped rewrite may fail a check. Results go to FILE, one line a message; run again with the same FILE, it goes on where
 * it stopped. `--languages en,id,es --limit 12` takes fewer; progress on stderr, the tally on stdout.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import type { Brief } from '../../src/domain/brief.ts';
import { readBrief } from '../../src/domain/read-brief.ts';
import type { Report } from '../../src/domain/report.ts';
import { guard } from '../../src/guard/guard.ts';

interface Result {
  readonly id: string;
  readonly language: string;
  /** Who wrote what is shown. */
  readonly written: 'by the model' | 'by the model, once repaired' | 'by the playbook' | 'nothing safe';
  readonly because: string;
  readonly failedChecks: readonly string[];
  readonly verdict: Report['verdict'];
  readonly seconds: number;
  readonly calls: number;
  readonly title: string | null;
  readonly body: string | null;
}

const flag = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const folder = process.env['CASES_DIR'];
if (folder === undefined || process.env['OPENAI_API_KEY'] === undefined) {
  console.error('CASES_DIR and OPENAI_API_KEY must be set');
  process.exit(1);
}
const out = flag('out');
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const results: Result[] = out !== undefined && existsSync(out) ? lines(out) : [];
const done = new Set(results.map(({ id }) => id));
const languages = flag('languages')?.split(',');
const messages = lines(join(folder, 'messages.jsonl'))
  .filter((message) => languages?.includes(message.language.slice(0, 2)) ?? true)
  .slice(0, Number(flag('limit') ?? Number.POSITIVE_INFINITY));

const services = await compose(parseConfig(process.env), (line) => console.error(line));
const pipeline = await services.pipeline('auto');
for (const message of messages) {
  if (done.has(message.id)) continue;
  const category = message.category?.join(' > ') ?? null;
  const brief = readBrief({ ...message, category }, { detectLanguage: () => message.language });
  const report = await pipeline.run(brief);
  const result: Result = {
    id: message.id,
    language: message.language,
    written: writer(report),
    because: report.engine.because,
    failedChecks: failedChecks(report, brief),
    verdict: report.verdict,
    seconds: Math.round(report.timings.totalMs / 1_000),
    calls: report.usage.calls,
    title: report.rewrite?.title ?? null,
    body: report.rewrite?.body ?? null,
  };
  results.push(result);
  if (out !== undefined) appendFileSync(out, `${JSON.stringify(result)}\n`);
  console.error(`${results.length} of ${messages.length} ${result.id}: ${result.written}, ${result.seconds} s`);
}
await services.close();

console.log(
  `${results.length} messages; failed checks on shipped rewrites: ${results.flatMap((one) => one.failedChecks).length}`,
);
for (const [name, count] of tally(({ written }) => written)) console.log(`  ${count} written ${name}`);
console.log('why:');
for (const [because, count] of tally((one) => one.because)) console.log(`  ${count} × ${because}`);

function writer({ rewrite, engine }: Report): Result['written'] {
  if (rewrite === null) return 'nothing safe';
  if (engine.name === 'playbook' || engine.because.includes('playbook')) return 'by the playbook';
  return engine.because.includes('again') ? 'by the model, once repaired' : 'by the model';
}

/** The guard once more, from outside the pipeline: what is shipped must pass it. */
function failedChecks({ rewrite, references }: Report, brief: Brief): readonly string[] {
  if (rewrite === null) return [];
  return guard({
    brief,
    candidate: { title: rewrite.title, body: rewrite.body },
    references: references.map(({ title, body }) => ({ title, body })),
    today: services.today(),
  })
    .filter(({ status }) => status === 'fail')
    .map(({ name, detail }) => `${name}: ${detail}`);
}

function tally(keyOf: (result: Result) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const result of results) counts.set(keyOf(result), (counts.get(keyOf(result)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
