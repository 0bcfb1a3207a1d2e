import type { Usage } from '../domain/report.ts';
import type { Pipeline, RunOptions } from '../pipeline/pipeline.ts';

export interface Meter {
  /** The same pipeline; what it takes is counted here, also where it fails or no version comes of it. */
  readonly pipeline: Pipeline;
  /** Null: it was not asked for anything. */
  spent(): Usage | null;
}

export function metered(pipeline: Pipeline): Meter {
  let spent: Usage | null = null;
  const onSpent = (usage: Usage) => {
    spent = spent === null ? usage : sum(spent, usage);
  };
  const counting = (options: RunOptions = {}): RunOptions => {
    spent ??= NOTHING;
    return { ...options, onSpent };
  };
  return {
    pipeline: {
      run: (brief, options) => pipeline.run(brief, counting(options)),
      compare: (brief, one, other, options) => pipeline.compare(brief, one, other, counting(options)),
    },
    spent: () => spent,
  };
}

const NOTHING: Usage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };

/** A cost that is not known adds nothing. */
function sum(one: Usage, other: Usage): Usage {
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    costUsd: (one.costUsd ?? 0) + (other.costUsd ?? 0),
  };
}
