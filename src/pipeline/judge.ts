import type { EvaluateAgent } from '../agents/evaluate/evaluate-agent.ts';
import type { Brief } from '../domain/brief.ts';
import type { Pick, Report, Score } from '../domain/report.ts';
import { sameText, type Template } from '../domain/template.ts';
import { pickBlind } from './pick-blind.ts';

export interface Judgement {
  readonly original: Score;
  readonly rewrite: Score;
  readonly pick: Pick;
  readonly overPrevious: Report['pickOverPrevious'];
}

/**
 * Each message is scored alone; the rewrite is compared blind with the original and, for a follow-up, with the version before,
 * all at once (paper §3.4, with the order swapped as well).
 */
export async function judge(agent: EvaluateAgent, brief: Brief, rewrite: Template): Promise<Judgement> {
  const { template: original, previous } = brief;
  const [originalScore, rewriteScore, pick, overPrevious] = await Promise.all([
    agent.score(brief, original),
    agent.score(brief, rewrite),
    pickBlind(agent, brief, ['original', original], ['rewrite', rewrite]),
    previous === null || sameText(previous, rewrite)
      ? null
      : pickBlind(agent, brief, ['previous', previous], ['rewrite', rewrite]),
  ]);
  return { original: originalScore, rewrite: rewriteScore, pick, overPrevious };
}
