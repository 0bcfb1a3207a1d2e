import type { Brief } from '../domain/brief.ts';
import type { Check } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

/** `brief.template` is the original. `references` are the exemplars that were shown to the writer (for `borrowed`). */
export interface GuardInput {
  readonly brief: Brief;
  readonly candidate: Template;
  readonly references: readonly Template[];
  /** ISO date of the day the check is made (`2026-11-24`), for what is stale; without it nothing is. A check reads no clock. */
  readonly today?: string;
}

/** One check a file, each a pure function of its input. Always answers, whatever the text. */
export type CheckFunction = (input: GuardInput) => Check;
