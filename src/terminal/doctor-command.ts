import { Command } from 'commander';
import type { Services, Terminal } from './services.ts';
import { styleFor } from './style.ts';

export function doctorCommand(services: Services, terminal: Terminal): Command {
  return new Command('doctor')
    .description('What is configured, what can be reached, what is used instead, and what the table holds.')
    .option('--json', 'print JSON')
    .action(async (flags: { readonly json?: boolean }) => {
      const findings = await services.doctor();
      if (flags.json) {
        terminal.out(`${JSON.stringify(findings)}\n`);
        return;
      }
      const style = styleFor(terminal.colours);
      const mark = { ok: style.good('✓'), off: style.dim('–'), wrong: style.bad('✗') };
      const width = Math.max(...findings.map(({ name }) => name.length));
      for (const { name, status, detail } of findings)
        terminal.out(`${mark[status]} ${name.padEnd(width)}  ${detail}\n`);
    });
}
