import type { z } from 'zod';
import type { Usage } from '../domain/report.ts';
import type { SegmentId } from '../domain/segment.ts';

export type AgentName = 'content' | 'template' | 'evaluate';

/** The prompt files, `prompts/<name>.md`. */
export const PROMPT_NAMES = [
  'content-review',
  'content-compare',
  'template-rewrite',
  'template-rewrite-by-rule',
  'template-repair',
  'evaluate-score',
  'evaluate-compare',
] as const;
export type PromptName = (typeof PROMPT_NAMES)[number];

/**
 * Untrusted text and the element it is shown in: `{ element: 'strong_message', text }` becomes
 * `<strong_message>…</strong_message>`. The underscore keeps our elements apart from HTML, which messages may contain.
 */
export interface Passage {
  readonly element: `${string}_${string}`;
  readonly text: string;
}

/** A string stands where the prompt file puts it; passages are written one below the other. Both are data: never parsed again. */
export type PromptInput = string | readonly Passage[];

export interface ModelTask<Schema extends z.ZodType> {
  readonly agent: AgentName;
  readonly prompt: PromptName;
  /** Fills the prompt's declared inputs; both ways checked. */
  readonly inputs: Readonly<Record<string, PromptInput>>;
  /** An object; every string and every list in it has a maximum. */
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
  /** What an answer depends on besides the inputs: prompt version and hash, model, reasoning. Part of cache keys. */
  versionOf(agent: AgentName, prompt: PromptName): string;
}

/** What the model is told of a segment: who is in it, what a message to it is for, what may be said of the reader. */
export type SegmentNotes = (segment: SegmentId) => string;
