/** Whose Home tab. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/** Home tabs to draw anew. */
export interface Redraws {
  /** Once for all that happens to a person within a while. */
  soon(person: Person): void;
  /** Draws at once what waits; resolves when nothing is being drawn. */
  flush(): Promise<void>;
}

/** Slack wants no view updated more often than this; a rewrite by rule is asked for and answered within it. */
const WHILE_MS = 2_000;

/** `draw` must not reject. Two drawings of one tab never cross, so that the older one cannot come last. */
export function createRedraws(draw: (person: Person) => Promise<void>): Redraws {
  const waiting = new Map<string, { readonly person: Person; readonly timer: NodeJS.Timeout }>();
  const drawing = new Map<string, Promise<void>>();

  function start(key: string, person: Person): void {
    clearTimeout(waiting.get(key)?.timer);
    waiting.delete(key);
    const before = drawing.get(key) ?? Promise.resolve();
    const now = before
      .then(() => draw(person))
      .finally(() => {
        if (drawing.get(key) === now) drawing.delete(key);
      });
    drawing.set(key, now);
  }

  return {
    soon(person) {
      const key = `${person.team} ${person.user}`;
      if (waiting.has(key)) return;
      const timer = setTimeout(() => start(key, person), WHILE_MS);
      timer.unref();
      waiting.set(key, { person, timer });
    },
    async flush() {
      for (const [key, { person }] of waiting) start(key, person);
      while (drawing.size > 0) await Promise.all(drawing.values());
    },
  };
}
