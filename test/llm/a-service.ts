import { z } from 'zod';
import type { ModelTask } from '../../src/agents/language-model.ts';
import { openEndpoint } from '../../src/llm/endpoint.ts';
import type { ModelService } from '../../src/llm/model-session.ts';
import { openPrices } from '../../src/llm/prices.ts';
import { openPrompts } from '../../src/llm/prompts.ts';

/** The real prompts and prices over a mock endpoint. */
export function aService(baseUrl: string, rest: Partial<ModelService> = {}): ModelService {
  const model = { model: 'gpt-4o', reason: false };
  return {
    endpoint: openEndpoint({ apiKey: 'sk-secret', baseUrl }),
    prompts: openPrompts('prompts'),
    prices: openPrices('data/prices.json'),
    models: { content: model, template: model, evaluate: model },
    deadlineMs: 5_000,
    ...rest,
  };
}

export const Sentences = z.object({
  strong: z.array(z.string().max(60)).max(3),
  weak: z.array(z.string().max(60)).max(3),
});

/** The smallest task there is. */
export const aTask: ModelTask<typeof Sentences> = {
  agent: 'content',
  prompt: 'content-compare',
  inputs: {
    segment: 'New buyers. Placed their first order recently.',
    strong_messages: [{ element: 'strong_message', text: '10% off your next scarf' }],
    weak_messages: [{ element: 'weak_message', text: 'Hello you' }],
  },
  schema: Sentences,
};

export const FINE = { strong: ['They name the amount first.'], weak: [] };
