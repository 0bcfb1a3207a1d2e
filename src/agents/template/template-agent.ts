import type { Angle } from '../../domain/angle.ts';
import type { Brief } from '../../domain/brief.ts';
import type { Exemplar } from '../../domain/record.ts';
import type { Check, Review, Rewrite, RouteName } from '../../domain/report.ts';
import type { Comparison } from '../content/content-agent.ts';

export interface RewriteTask {
  readonly brief: Brief;
  readonly route: RouteName;
  /** Null on the rule-based route of the model engine, where review and rewrite run side by side. */
  readonly review: Review | null;
  /** Null when the route has no exemplars. */
  readonly comparison: Comparison | null;
  readonly exemplars: readonly Exemplar[];
  /** Null: the angle that fits best. */
  readonly angle: Angle | null;
  /** On the repair round: what the guard said of the text before, and that text. */
  readonly repair: { readonly rewrite: Rewrite; readonly failures: readonly Check[] } | null;
}

/** Writes the message anew (paper §3.3). Language and style follow the original; nothing is invented. */
export interface TemplateAgent {
  /** Gives the original back, with no changes, when there is nothing honest to improve. */
  rewrite(task: RewriteTask): Promise<Rewrite>;
}
