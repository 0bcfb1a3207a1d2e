import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { readBrief } from '../../src/domain/read-brief.ts';
import { figures, type Row } from './figures.ts';
import { MESSAGES } from './messages.ts';

/** The pipeline with the playbook and the built-in embedder in a process that runs already. */
export async function insideOneProcess(runs: number): Promise<Row> {
  const home = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  const services = await compose(parseConfig({ CRM_HOME: home }), () => {});
  const pipeline = await services.pipeline('playbook');
  const briefs = MESSAGES.map((fields) => readBrief(fields, services.brief));
  for (const brief of briefs) await pipeline.run(brief);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const brief = briefs[run % briefs.length];
    if (brief === undefined) continue;
    const started = performance.now();
    await pipeline.run(brief);
    times.push(performance.now() - started);
  }
  await services.close();
  rmSync(home, { recursive: true, force: true });
  return { name: 'the pipeline inside a running process, playbook', unit: 'ms', ...figures(times) };
}
