/** Work that waits for its turn: one at a time in a thread, in the order it came, and only so many at once over all threads. */
export interface Turns {
  /** `work` must not reject: whoever hands it in answers for its failures. */
  take(threadId: string, work: () => Promise<void>): void;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
  /** Starts nothing more; resolves when what runs has ended. */
  close(): Promise<void>;
}

export function createTurns(atOnce: number): Turns {
  let waiting: { readonly threadId: string; readonly work: () => Promise<void> }[] = [];
  const busy = new Set<string>();
  let listeners: (() => void)[] = [];

  function next(): void {
    while (busy.size < atOnce) {
      const index = waiting.findIndex(({ threadId }) => !busy.has(threadId));
      const turn = waiting[index];
      if (turn === undefined) break;
      waiting.splice(index, 1);
      busy.add(turn.threadId);
      void turn.work().finally(() => {
        busy.delete(turn.threadId);
        next();
      });
    }
    if (busy.size > 0 || waiting.length > 0) return;
    for (const listener of listeners.splice(0)) listener();
  }

  const idle = () =>
    new Promise<void>((resolve) => {
      listeners = [...listeners, resolve];
      next();
    });

  return {
    take(threadId, work) {
      waiting.push({ threadId, work });
      next();
    },
    idle,
    close() {
      // What waits is kept in the state store and is answered after the next start.
      waiting = [];
      atOnce = 0;
      return idle();
    },
  };
}
