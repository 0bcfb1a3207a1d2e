/** Work that goes on after an acknowledgement. Bolt does not wait for it; a stop and the tests do. */
export interface Background {
  /** `work` must not reject. */
  run(work: () => Promise<void>): void;
  idle(): Promise<void>;
}

export function createBackground(): Background {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const promise = work().finally(() => running.delete(promise));
      running.add(promise);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
