import type { z } from 'zod';
import type { AgentName, ModelTask, PromptName } from '../agents/language-model.ts';
import type { JsonSchema } from './json-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { ModelSettings } from './model-settings.ts';
import type { Prompt } from './prompt-file.ts';
import type { Prompts } from './prompts.ts';
import type { Message } from './render-prompt.ts';
import { renderPrompt } from './render-prompt.ts';

/** One call of the model, before anything depends on what the endpoint can do. `--print-prompts` prints step, messages and schema. */
export interface PreparedCall {
  readonly step: PromptName;
  readonly agent: AgentName;
  readonly messages: readonly Message[];
  readonly schema: JsonSchema;
}

/** The one place where a task becomes messages: for sending and for printing. */
export function prepareCall(prompts: Prompts, settings: ModelSettings, task: ModelTask<z.ZodType>): PreparedCall {
  return {
    step: task.prompt,
    agent: task.agent,
    messages: renderPrompt(promptOf(prompts, task.prompt), task.inputs),
    schema: jsonSchemaOf(task.schema, settings[task.agent].reason),
  };
}

export function promptOf(prompts: Prompts, name: PromptName): Prompt {
  const prompt = prompts.get(name);
  if (prompt === undefined) throw new Error(`no prompt ${name}`);
  return prompt;
}
