import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { parseConfig } from '../../src/config.ts';
import { readBrief } from '../../src/domain/read-brief.ts';
import { answer, openMockEndpoint } from '../fixtures/mock-endpoint.ts';
import { figures, type Row } from './figures.ts';
import { MESSAGES } from './messages.ts';

const grade = { reason: 'It names “your cart”.', score: 3 };
const BODY = 'RM3 off your cart when you spend RM15 or more. Return to your cart.';
/** By the step's name, as it stands in the request. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  content_review: { errors: [], claims: [], primary_error: null },
  content_compare: { strong: ['They name the amount.'], weak: ['They do not.'] },
  template_rewrite: { title: 'RM3 off your cart', body: BODY, changes: [] },
  template_rewrite_by_rule: { title: 'RM3 off your cart', body: BODY, changes: [] },
  template_repair: { title: 'RM3 off your cart', body: BODY, changes: [] },
  evaluate_score: { audience_match: grade, marketing_effectiveness: grade },
  evaluate_compare: { reason: 'Names the amount.', preferred: 'A', margin: 'clear' },
};

/** A whole rewrite by a model that answers at once: what is left is ours (and loopback HTTP). */
export async function aroundTheModel(runs: number): Promise<Row> {
  const home = mkdtempSync(join(tmpdir(), 'crm-bench-'));
  const endpoint = await openMockEndpoint((response, received) =>
    answer(ANSWERS[received.body.response_format.json_schema.name])(response, received),
  );
  const services = await compose(
    parseConfig({ CRM_HOME: home, OPENAI_API_KEY: 'k', OPENAI_BASE_URL: endpoint.baseUrl }),
    () => {},
  );
  const pipeline = await services.pipeline('model');
  const [fields] = MESSAGES;
  if (fields === undefined) throw new Error('no message');
  const brief = readBrief(fields, services.brief);
  await pipeline.run(brief);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const report = await pipeline.run(brief);
    times.push(performance.now() - started);
    if (report.engine.name !== 'model') throw new Error(report.engine.because);
  }
  await services.close();
  await endpoint.close();
  rmSync(home, { recursive: true, force: true });
  return { name: 'a rewrite by a model that answers at once', unit: 'ms', ...figures(times) };
}
