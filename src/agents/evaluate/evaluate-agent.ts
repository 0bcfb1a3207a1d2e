import type { Brief } from '../../domain/brief.ts';
import type { Score } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';

export interface Preference {
  readonly preferred: 'a' | 'b' | 'tie';
  readonly margin: 'clear' | 'close';
  /** Names what decided, without naming which text is which. */
  readonly reason: string;
}

/** Scores each message alone and compares two blind (paper §3.4; we never put both into one scoring prompt). */
export interface EvaluateAgent {
  score(brief: Brief, message: Template): Promise<Score>;
  /** The caller asks in both orders; an answer that flips with the order counts as a tie. */
  compare(brief: Brief, a: Template, b: Template): Promise<Preference>;
}
