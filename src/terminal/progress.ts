import type { Terminal } from './services.ts';

export interface Progress {
  /** Tells the step on stderr when it takes long enough for a person to wonder; a quick one passes in silence. */
  onStep(step: string): void;
  done(): void;
}

const LONG_MS = 400;

export function showProgress(terminal: Pick<Terminal, 'err'>): Progress {
  let timer: NodeJS.Timeout | undefined;
  return {
    onStep(step) {
      clearTimeout(timer);
      timer = setTimeout(() => terminal.err(`${step} …\n`), LONG_MS);
    },
    done: () => clearTimeout(timer),
  };
}
