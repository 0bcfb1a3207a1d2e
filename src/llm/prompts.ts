import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PromptName } from '../agents/language-model.ts';
import { PROMPT_NAMES } from '../agents/language-model.ts';
import { ConfigError } from '../domain/errors.ts';
import type { Prompt } from './prompt-file.ts';
import { parsePrompt } from './prompt-file.ts';

export type Prompts = ReadonlyMap<PromptName, Prompt>;

/**
 * Reads all prompt files of a folder at start, so that a mistake in one shows before a message is rewritten.
 * A prompt that is missing, one that nothing asks for, and a part that no prompt uses are faults, too. Throws ConfigError.
 */
export function openPrompts(folder: string): Prompts {
  const parts = readMarkdown(join(folder, 'parts'));
  const files = readMarkdown(folder);
  files.delete('segments');
  const differing = [...new Set(files.keys()).symmetricDifference(new Set(PROMPT_NAMES))].sort();
  if (differing.length > 0) {
    throw new ConfigError('prompt', `Prompt files and the agents' tasks differ: ${differing.join(', ')}`);
  }
  const texts = [...files.values()].join('\n');
  const idle = [...parts.keys()].filter((part) => !texts.includes(`{{> ${part}}}`));
  if (idle.length > 0) throw new ConfigError('prompt', `No prompt uses the parts: ${idle.join(', ')}`);
  return new Map(PROMPT_NAMES.map((name) => [name, parsePrompt(name, files.get(name) ?? '', parts)]));
}

function readMarkdown(folder: string): Map<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return new Map(names.map((name) => [basename(name, '.md'), readFileSync(join(folder, name), 'utf8').trimEnd()]));
  } catch (cause) {
    throw new ConfigError('prompt', 'The folder prompts cannot be read.', { cause });
  }
}
