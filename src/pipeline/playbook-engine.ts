import { playbookContentAgent } from '../agents/content/by-rule.ts';
import { playbookEvaluateAgent } from '../agents/evaluate/by-rule.ts';
import { playbookTemplateAgent } from '../agents/template/by-rule.ts';
import type { Engine } from './pipeline.ts';

/** The embedded engine: the whole job by rule, with no key and no network. `because` says why it and not a model. */
export function playbookEngine(because: string): Engine {
  return {
    note: { name: 'playbook', because, models: null },
    content: playbookContentAgent(),
    template: playbookTemplateAgent(),
    evaluate: playbookEvaluateAgent(),
    usage: () => ({ calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }),
  };
}
