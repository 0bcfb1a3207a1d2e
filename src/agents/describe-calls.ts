import type { z } from 'zod';
import type { Angle } from '../domain/angle.ts';
import type { Brief } from '../domain/brief.ts';
import type { Exemplar } from '../domain/record.ts';
import type { Check, Review, RouteName } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import type { Comparison, ContentAgent } from './content/content-agent.ts';
import type { EvaluateAgent } from './evaluate/evaluate-agent.ts';
import type { ModelSession, ModelTask } from './language-model.ts';
import type { TemplateAgent } from './template/template-agent.ts';

export interface Described {
  readonly brief: Brief;
  readonly route: RouteName;
  readonly strong: readonly Exemplar[];
  readonly weak: readonly Exemplar[];
  readonly angle: Angle | null;
}

export interface ModelAgents {
  readonly content: ContentAgent;
  readonly template: TemplateAgent;
  readonly evaluate: EvaluateAgent;
}

/** What a call gives that the next one needs, before there is an answer. */
const REVIEW: Review = {
  primaryError: 'weak-call-to-action',
  errors: [
    { type: 'weak-call-to-action', evidence: '(words of the message)', feedback: '(what content-review answers)' },
  ],
  claims: [],
};
const COMPARISON: Comparison = {
  strong: ['(what content-compare answers)'],
  weak: ['(what content-compare answers)'],
  findings: [],
};
const FAILURE: Check = { name: 'facts', status: 'fail', detail: '(what the guard says)', found: [] };

class NotSent extends Error {}

/**
 * The calls of one rewrite in the order in which the pipeline makes them, prepared by `prepare` and not sent: what an
 * agent would get from the model is not needed, so each is stopped at its call. Text that only an answer could give is
 * in round brackets. The repair is in, though most rewrites do without it.
 */
export async function describeCalls<Call>(
  agentsOver: (session: ModelSession) => ModelAgents,
  prepare: (task: ModelTask<z.ZodType>) => Call,
  { brief, route, strong, weak, angle }: Described,
): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const { content, template, evaluate } = agentsOver({
    answer: async (task) => {
      calls.push(prepare(task));
      throw new NotSent();
    },
    usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: null },
    versionOf: () => '',
  });
  const learns = route !== 'rule-based';
  const rewrite: Template = { title: brief.template.title === null ? null : '(the new title)', body: '(the new body)' };
  const task = {
    brief,
    route,
    review: learns ? REVIEW : null,
    comparison: learns ? COMPARISON : null,
    exemplars: strong,
    angle,
    repair: null,
  };
  const steps = [
    () => content.review(brief),
    ...(learns ? [() => content.compare(brief.segment, strong, weak)] : []),
    () => template.rewrite(task),
    () => template.rewrite({ ...task, repair: { rewrite: { ...rewrite, changes: [] }, failures: [FAILURE] } }),
    () => evaluate.score(brief, brief.template),
    () => evaluate.score(brief, rewrite),
    () => evaluate.compare(brief, brief.template, rewrite),
    () => evaluate.compare(brief, rewrite, brief.template),
  ];
  for (const step of steps) {
    await step().catch((error: unknown) => {
      if (!(error instanceof NotSent)) throw error;
    });
  }
  return calls;
}
