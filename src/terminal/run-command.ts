import { Command, CommanderError } from 'commander';
import { CrmError, InputError } from '../domain/errors.ts';
import { checkCommand } from './check-command.ts';
import { mendCurlyQuotes } from './curly-quotes.ts';
import { doctorCommand } from './doctor-command.ts';
import { forgetCommand } from './forget-command.ts';
import { loadCommand } from './load-command.ts';
import { rewriteCommand } from './rewrite-command.ts';
import type { Services, Terminal } from './services.ts';
import { weakCommand } from './weak-command.ts';

/** Runs one `crm` command. Exit code: 0 done, 1 could not be done, 2 the input is wrong. Never throws for what a person did. */
export async function runCommand(words: readonly string[], services: Services, terminal: Terminal): Promise<0 | 1 | 2> {
  const program = new Command('crm').description(
    'Improve under-performing CRM messages, and prove that a rewrite is honest.',
  );
  for (const build of [rewriteCommand, checkCommand, loadCommand, weakCommand, doctorCommand, forgetCommand]) {
    program.addCommand(build(services, terminal));
  }
  for (const command of [program, ...program.commands]) quieten(command, terminal);
  try {
    await program.parseAsync(mendCurlyQuotes(words), { from: 'user' });
    return 0;
  } catch (error) {
    return tell(error, terminal);
  }
}

function quieten(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => {}, outputError: () => {} });
}

function tell(error: unknown, terminal: Terminal): 0 | 1 | 2 {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const wrong =
      error.code === 'commander.help'
        ? 'no command is given'
        : error.message.replace(/^error: /u, '').replaceAll('\n', ' ');
    terminal.err(`error input/usage: ${wrong}; see crm --help\n`);
    return 2;
  }
  if (error instanceof CrmError) {
    terminal.err(`error ${error.code}: ${error.userMessage.replaceAll('\n', ' ')}\n`);
    return error instanceof InputError ? 2 : 1;
  }
  throw error;
}
