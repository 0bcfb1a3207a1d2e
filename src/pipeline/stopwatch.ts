/** Times the steps of one rewrite in whole milliseconds; steps that run side by side each count in full. */
export interface Stopwatch {
  time<T>(step: string, work: () => Promise<T>): Promise<T>;
  timings(): { readonly totalMs: number; readonly steps: Readonly<Record<string, number>> };
}

export function startStopwatch(now: () => number): Stopwatch {
  const started = now();
  const steps: Record<string, number> = {};
  return {
    async time(step, work) {
      const began = now();
      try {
        return await work();
      } finally {
        steps[step] = Math.round((steps[step] ?? 0) + now() - began);
      }
    },
    timings: () => ({ totalMs: Math.round(now() - started), steps: { ...steps } }),
  };
}
