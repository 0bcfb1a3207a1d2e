import type { PromptInput } from '../agents/language-model.ts';
import { disarm } from './disarm.ts';
import type { Prompt } from './prompt-file.ts';
import { INPUT } from './prompt-file.ts';

/** OpenAI's shape: the fixed part as system, the request as user. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Fills a prompt in one pass: braces inside a value stay text. Throws, naming them, when inputs are missing or too many. */
export function renderPrompt(prompt: Prompt, inputs: Readonly<Record<string, PromptInput>>): readonly Message[] {
  const differing = [...new Set(Object.keys(inputs)).symmetricDifference(new Set(prompt.inputs))].sort();
  if (differing.length > 0) throw new Error(`${prompt.name}: missing or unknown inputs: ${differing.join(', ')}`);
  const request = prompt.request.replace(INPUT, (_, name: string) => write(inputs[name] ?? ''));
  return [
    { role: 'system', content: prompt.system },
    { role: 'user', content: request },
  ];
}

function write(input: PromptInput): string {
  if (typeof input === 'string') return disarm(input);
  return input.map(({ element, text }) => `<${element}>\n${disarm(text)}\n</${element}>`).join('\n');
}
