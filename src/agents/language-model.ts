import type { z } from 'zod';
import type { Usage } from '../domain/report.ts';

export type AgentName = 'content' | 'template' | 'evaluate';
/** The prompt files, `prompts/<name>.md`. */
export type PromptName =
  | 'content-review'
  | 'content-compare'
  | 'template-rewrite'
  | 'template-rewrite-by-rule'
  | 'template-repair'
  | 'evaluate-score'
  | 'evaluate-compare';

export interface ModelTask<Schema extends z.ZodType> {
  readonly agent: AgentName;
  readonly prompt: PromptName;
  /** Fills the prompt's declared inputs; both ways checked. Values are data: never parsed again. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly schema: Schema;
}

/**
 * What the agents ask of a language model. One session serves one rewrite: it carries the deadline, counts usage,
 * masks nothing by itself. llm/ implements it over an OpenAI-compatible endpoint; tests with a scripted one.
 * Throws ModelError.
 */
export interface ModelSession {
  answer<Schema extends z.ZodType>(task: ModelTask<Schema>): Promise<z.output<Schema>>;
  readonly usage: Usage;
}
