import type { Pipeline, RunOptions } from '../pipeline/pipeline.ts';

/** A pipeline that always runs with these options beside the caller's. */
export function withOptions(pipeline: Pipeline, always: RunOptions): Pipeline {
  return {
    run: (brief, options) => pipeline.run(brief, { ...options, ...always }),
    compare: (brief, one, other, options) => pipeline.compare(brief, one, other, { ...options, ...always }),
  };
}
