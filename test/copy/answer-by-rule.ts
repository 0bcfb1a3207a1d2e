import { readBrief } from '../../src/domain/read-brief.ts';
import type { Report } from '../../src/domain/report.ts';
import { createPipeline } from '../../src/pipeline/create-pipeline.ts';
import { playbookEngine } from '../../src/pipeline/playbook-engine.ts';
import type { WeakMessage } from './weak-messages.ts';

/** Fixed, so that the page is the same tomorrow: what is stale depends on the day. */
const TODAY = '2026-11-24';

/** The product's own pipeline over an empty table, so that every message takes the rule-based route. */
const pipeline = createPipeline({
  retrieval: { retrieve: async () => ({ inGroup: [], acrossMerchants: null, lowest: [] }) },
  table: { keptComparison: async () => null, keepComparison: async () => {} },
  playbook: playbookEngine,
  model: { missing: 'this page is written by rule' },
  policy: 'playbook',
  segments: [],
  newId: () => 'copy',
  now: () => 0,
  today: () => TODAY,
});

/** The whole report of one message; the same for the same message and code. */
export function answerByRule(message: WeakMessage): Promise<Report> {
  const { title, body, merchant, segment, channel, language, voucher, product } = message;
  const category = message.category?.join(' > ') ?? null;
  return pipeline.run(
    readBrief(
      { title, body, merchant, segment, channel, language, voucher, product, category },
      { detectLanguage: () => language },
    ),
  );
}
