import type { Brief } from '../domain/brief.ts';
import type { Check } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

/** `brief.template` is the original. `references` are the exemplars that were shown to the writer (for `borrowed`). */
export interface GuardInput {
  readonly brief: Brief;
  readonly candidate: Template;
  readonly references: readonly Template[];
}

/** One check a file, each a pure function of its input. Always answers, whatever the text. */
export type CheckFunction = (input: GuardInput) => Check;
