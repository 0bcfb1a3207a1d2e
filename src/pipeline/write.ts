import type { RewriteTask, TemplateAgent } from '../agents/template/template-agent.ts';
import type { Check, Rewrite } from '../domain/report.ts';
import type { ConfiguredSegment } from '../domain/segment.ts';
import type { Template } from '../domain/template.ts';
import { guard } from '../guard/guard.ts';
import { onBasis } from './on-basis.ts';

/** What the guard must know besides the task. */
export interface GuardSetting {
  /** `2026-11-24` */
  readonly today: string;
  readonly segments: readonly ConfiguredSegment[];
}

export interface Written {
  /** Null: nothing passed the guard; `checks` then says what failed of the last text. */
  readonly rewrite: Rewrite | null;
  readonly checks: readonly Check[];
  /** Who wrote what is shown, when it was not the first try of the engine's own agent. */
  readonly note: 'repaired' | 'by-playbook' | null;
}

/**
 * Writes, checks, and lets nothing pass that fails: a failed text goes back once with what was wrong; then the playbook's
 * text is used; then its most careful one; then none.
 */
export async function write(
  agent: TemplateAgent,
  playbook: TemplateAgent,
  task: RewriteTask,
  setting: GuardSetting,
): Promise<Written> {
  const first = await agent.rewrite(task);
  const firstChecks = check(task, first, setting);
  if (passes(firstChecks)) return { rewrite: first, checks: firstChecks, note: null };

  const repaired = await agent.rewrite({ ...task, repair: { rewrite: first, failures: firstChecks.filter(failed) } });
  const repairedChecks = check(task, repaired, setting);
  if (passes(repairedChecks)) return { rewrite: repaired, checks: repairedChecks, note: 'repaired' };
  if (agent === playbook) return { rewrite: null, checks: repairedChecks, note: null };

  const fallback = await write(playbook, playbook, { ...task, repair: null }, setting);
  return { ...fallback, note: 'by-playbook' };
}

function check(task: RewriteTask, candidate: Template, { today, segments }: GuardSetting): readonly Check[] {
  const references = task.exemplars.map((exemplar) => exemplar.template);
  return guard({
    brief: onBasis(task.brief, segments),
    candidate: { title: candidate.title, body: candidate.body },
    references,
    today,
  });
}

function passes(checks: readonly Check[]): boolean {
  return !checks.some(failed);
}

function failed(check: Check): boolean {
  return check.status === 'fail';
}
