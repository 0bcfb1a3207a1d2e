import { playbookContentAgent } from '../agents/content/by-rule.ts';
import { playbookEvaluateAgent } from '../agents/evaluate/by-rule.ts';
import { playbookTemplateAgent } from '../agents/template/by-rule.ts';
import type { ConfiguredSegment } from '../domain/segment.ts';
import { onBasis } from './on-basis.ts';
import type { Engine } from './pipeline.ts';

/** The embedded engine: the whole job by rule, with no key and no network. `because` says why it and not a model. */
export function playbookEngine(because: string, segments: readonly ConfiguredSegment[] = []): Engine {
  const content = playbookContentAgent();
  const template = playbookTemplateAgent();
  const evaluate = playbookEvaluateAgent();
  return {
    note: { name: 'playbook', because, models: null },
    content: { ...content, review: (brief) => content.review(onBasis(brief, segments)) },
    template: { rewrite: (task) => template.rewrite({ ...task, brief: onBasis(task.brief, segments) }) },
    evaluate: {
      score: (brief, message) => evaluate.score(onBasis(brief, segments), message),
      compare: (brief, a, b) => evaluate.compare(onBasis(brief, segments), a, b),
    },
    usage: () => ({ calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }),
  };
}
