import { modelError } from './failure.ts';

/** One end for everything a rewrite asks of a model. */
export interface Deadline {
  /** Aborted at the deadline or for one of the given reasons to stop. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never negative. */
  left(): number;
  /** Throws ModelError timeout after the deadline; before it, the reason of whoever said stop. */
  check(): void;
}

export function startDeadline(milliseconds: number, stops: readonly AbortSignal[]): Deadline {
  const end = performance.now() + milliseconds;
  const timeout = AbortSignal.timeout(Math.max(0, Math.ceil(milliseconds)));
  return {
    signal: AbortSignal.any([timeout, ...stops]),
    left: () => Math.max(0, end - performance.now()),
    check: () => {
      for (const stop of stops) stop.throwIfAborted();
      if (timeout.aborted || performance.now() >= end) throw modelError('timeout');
    },
  };
}
