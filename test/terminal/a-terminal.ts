import type { Terminal } from '../../src/terminal/services.ts';

/** A terminal without colours or anybody at it, and what was written to it. `rest`: what a test wants otherwise. */
export function aTerminal(rest: Partial<Terminal> = {}): {
  readonly terminal: Terminal;
  readonly said: { out: string; err: string };
} {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    colours: false,
    width: 80,
    folder: '.',
    readStdin: null,
    confirm: null,
    ...rest,
  };
  return { terminal, said };
}
