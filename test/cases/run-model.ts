/**
 * `npm run cases:model`: the whole pipeline with the configured language model (OPENAI_API_KEY, OPENAI_BASE_URL, CRM_MODEL)
 * over the messages of CASES_DIR. However poor the model, no shipped rewrite may fail a check.
 * `-- --languages en,id,es --limit 12` takes fewer; progress on stderr.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { readBrief } from '../../src/domain/read-brief.ts';
import { guard } from '../../src/guard/guard.ts';

const flag = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const folder = process.env['CASES_DIR'];
if (folder === undefined || process.env['OPENAI_API_KEY'] === undefined) {
  console.error('CASES_DIR and OPENAI_API_KEY must be set');
  process.exit(1);
}
const languages = flag('languages')?.split(',');
const messages = readFileSync(join(folder, 'messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((message) => languages?.includes(message.language.slice(0, 2)) ?? true)
  .slice(0, Number(flag('limit') ?? Number.POSITIVE_INFINITY));

const services = await compose(parseConfig(process.env), (line) => console.error(line));
const pipeline = await services.pipeline('auto');
const counts = {
  written: 0,
  repaired: 0,
  'by the playbook after two failures': 0,
  'model failed, playbook': 0,
  'nothing safe': 0,
};
const failures = new Map<string, number>();
let failedChecks = 0;
for (const [index, message] of messages.entries()) {
  const category = message.category?.join(' > ') ?? null;
  const brief = readBrief({ ...message, category }, { detectLanguage: () => message.language });
  const report = await pipeline.run(brief);
  const { engine, rewrite } = report;
  if (rewrite === null) counts['nothing safe'] += 1;
  else if (engine.name === 'playbook') counts['model failed, playbook'] += 1;
  else if (engine.because.includes('twice')) counts['by the playbook after two failures'] += 1;
  else if (engine.because.includes('again')) counts.repaired += 1;
  else counts.written += 1;
  if (engine.name === 'playbook') failures.set(engine.because, (failures.get(engine.because) ?? 0) + 1);
  if (rewrite !== null) {
    const references = report.references.map(({ title, body }) => ({ title, body }));
    const checks = guard({
      brief,
      candidate: { title: rewrite.title, body: rewrite.body },
      references,
      today: services.today(),
    });
    failedChecks += checks.filter((check) => check.status === 'fail').length;
  }
  console.error(
    `${index + 1} of ${messages.length} ${message.id} ${engine.name} ${report.verdict} ${report.timings.totalMs} ms`,
  );
}
await services.close();
console.log(`${messages.length} messages; failed checks on shipped rewrites: ${failedChecks}`);
for (const [name, count] of Object.entries(counts)) console.log(`  ${name}: ${count}`);
for (const [because, count] of failures) console.log(`  ${count} × ${because}`);
