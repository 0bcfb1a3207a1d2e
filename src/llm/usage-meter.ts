import type { Usage } from '../domain/report.ts';
import type { Tokens } from './complete.ts';
import type { Prices } from './prices.ts';
import { costOf } from './prices.ts';

export interface UsageMeter {
  /** Counts one request that was answered, usable or not. Null tokens: the endpoint does not say. */
  add(model: string, tokens: Tokens | null): void;
  read(): Usage;
}

/** The cost of a rewrite is known only when every call's is. Calls that failed have no usage and, as a rule, no price. */
export function startUsageMeter(prices: Prices): UsageMeter {
  let usage: Usage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  return {
    add: (model, tokens) => {
      const cost = tokens === null ? null : costOf(prices, model, tokens);
      usage = {
        calls: usage.calls + 1,
        inputTokens: usage.inputTokens + (tokens?.input ?? 0),
        outputTokens: usage.outputTokens + (tokens?.output ?? 0),
        costUsd: cost === null || usage.costUsd === null ? null : usage.costUsd + cost,
      };
    },
    read: () => usage,
  };
}
