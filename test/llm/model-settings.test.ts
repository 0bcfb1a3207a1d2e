import { describe, expect, it } from 'vitest';
import { takesEffort, thinksByItself } from '../../src/llm/model-settings.ts';

describe('what is known of a model by its id', () => {
  it.each([
    ['gpt-6.1-terra', true, true],
    ['openai/gpt-5.4-mini', true, true],
    ['o3', true, true],
    ['gpt-4o', false, false],
    ['gpt-4.1-mini', false, false],
    ['deepseek-flash', false, true],
    ['DeepSeek-R1', false, true],
    ['qwen3-4b-thinking', false, true],
    ['smollm2-135m-instruct', false, false],
    ['llama-3.1-8b', false, false],
  ])('%s: takes an effort %s, thinks by itself %s', (model, effort, thinks) => {
    expect([takesEffort(model), thinksByItself(model)]).toEqual([effort, thinks]);
  });
});
