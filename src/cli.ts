import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { config as loadDotenv } from 'dotenv';
import { compose } from './compose.ts';
import { parseConfig } from './config.ts';
import { CrmError } from './domain/errors.ts';
import { runCommand } from './terminal/run-command.ts';
import type { Terminal } from './terminal/services.ts';

loadDotenv({ quiet: true });
// LanceDB warns on stderr of what we tell in words of our own.
process.env['LANCEDB_LOG'] ??= 'error';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colours: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  width: Math.min(process.stdout.columns ?? 80, 100),
  // npm runs scripts in the package's folder; INIT_CWD is where the person typed the command.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  readStdin: process.stdin.isTTY === true ? null : readStdin,
  confirm: process.stdin.isTTY === true ? confirm : null,
};

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}

async function main(): Promise<number> {
  try {
    const services = await compose(parseConfig(process.env), (line) => process.stderr.write(`${line}\n`));
    try {
      return await runCommand(process.argv.slice(2), services, terminal);
    } finally {
      await services.close();
    }
  } catch (error) {
    if (error instanceof CrmError) terminal.err(`error ${error.code}: ${error.userMessage.replaceAll('\n', ' ')}\n`);
    else
      terminal.err(
        `error internal/bug: something broke on our side${process.env['CRM_DEBUG'] === undefined ? '; CRM_DEBUG=1 shows where' : `\n${(error as Error).stack ?? ''}`}\n`,
      );
    return 1;
  }
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
