import type { AgentName } from '../agents/language-model.ts';

export interface AgentModel {
  /** The endpoint's model id. */
  readonly model: string;
  /** Chain of thought: the answer begins with a field for it, and reasoning models keep their own. */
  readonly reason: boolean;
}

export type ModelSettings = Readonly<Record<AgentName, AgentModel>>;

/**
 * What is asked for when no model is configured (OpenAI's ids of November 2026). The judge is not the author:
 * models prefer their own text (docs/principles.md, "Judging").
 */
export const DEFAULT_MODELS: Readonly<Record<AgentName, string>> = {
  content: 'gpt-6.1-terra',
  template: 'gpt-6.1-terra',
  evaluate: 'gpt-6-luna',
};

/** Judges and reviewers repeat themselves, the author may vary. Sent where the endpoint takes it. */
export const TEMPERATURES: Readonly<Record<AgentName, number>> = { content: 0, template: 0.7, evaluate: 0 };

/** OpenAI's reasoning models: they refuse a temperature unless their effort is `none`. Others may refuse an effort. */
export function takesEffort(model: string): boolean {
  return /^(?:openai\/)?(?:gpt-[5-9]|o[1-9])/u.test(model);
}

/** Models that write hidden thoughts before the answer, and count them as output. */
export function thinksByItself(model: string): boolean {
  return takesEffort(model) || /deepseek|think|reason|(?:^|[-/])r1\b/iu.test(model);
}
