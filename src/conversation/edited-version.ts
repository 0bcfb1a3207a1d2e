import { measure } from '../domain/measure.ts';
import type { Check, Report } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

/** The next version as a person wrote it: checked, and neither scored nor compared, for nobody asked whether it is better. */
export function editedVersion(
  parent: Report,
  edited: {
    readonly template: Template;
    readonly checks: readonly Check[];
    readonly id: string;
    readonly version: number;
  },
): Report {
  const { channel } = parent.brief;
  return {
    ...parent,
    id: edited.id,
    version: edited.version,
    parentId: parent.id,
    engine: { name: 'playbook', because: 'a person wrote this version; only the checks were made', models: null },
    verdict: 'send-rewrite',
    verdictBecause: 'you wrote this version, and no check speaks against it',
    rewrite: { ...edited.template, changes: [] },
    checks: edited.checks,
    measures: { original: parent.measures.original, rewrite: measure(edited.template, channel) },
    scores: { original: parent.scores.original, rewrite: null },
    pick: null,
    pickOverPrevious: null,
    usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
    timings: { totalMs: 0, steps: {} },
  };
}

/** True for a version that a person wrote: it alone is checked and not scored. */
export function isByPerson({ rewrite, scores }: Pick<Report, 'rewrite' | 'scores'>): boolean {
  return rewrite !== null && scores.rewrite === null;
}
