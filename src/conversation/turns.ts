import type { StoredRequest } from './request.ts';

/** Who works on what, and when: one request at a time in a thread, in the order they came, and only so many at once. */
export interface Turns {
  /** `work` gets the id of each request whose turn comes. It must not reject; false: its turn must come again. */
  start(work: (id: string) => Promise<boolean>): void;
  /** False when it has its place in the queue already. */
  take(request: Pick<StoredRequest, 'id' | 'threadId'>): boolean;
  /** Resolves when nothing runs and nothing waits here. */
  idle(): Promise<void>;
  /** Starts nothing more; resolves when what runs here has ended. */
  close(): Promise<void>;
}

/** The turns of one process. What waits is lost with it: the state store knows what to take again. */
export function createTurns(atOnce: number): Turns {
  let waiting: Pick<StoredRequest, 'id' | 'threadId'>[] = [];
  let work: ((id: string) => Promise<boolean>) | null = null;
  const taken = new Set<string>();
  const busy = new Set<string>();
  let listeners: (() => void)[] = [];

  function next(): void {
    while (work !== null && busy.size < atOnce) {
      const index = waiting.findIndex(({ threadId }) => !busy.has(threadId));
      const turn = waiting[index];
      if (turn === undefined) break;
      waiting.splice(index, 1);
      busy.add(turn.threadId);
      void work(turn.id).finally(() => {
        taken.delete(turn.id);
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
    start(given) {
      work = given;
      next();
    },
    take(request) {
      if (taken.has(request.id)) return false;
      taken.add(request.id);
      waiting.push(request);
      next();
      return true;
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
