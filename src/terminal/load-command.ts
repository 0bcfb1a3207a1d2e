import { Command } from 'commander';
import { readTextFile } from './read-text.ts';
import type { Services, Terminal } from './services.ts';

interface Flags {
  readonly replace?: boolean;
  readonly json?: boolean;
}

export function loadCommand(services: Services, terminal: Terminal): Command {
  return new Command('load')
    .description(
      'Load engagement records (JSON lines) into the exemplar table. The first load retires the made-up examples.',
    )
    .argument('<files...>', 'files of records, one JSON object a line')
    .option('--replace', 'forget the records loaded before')
    .option('--json', 'print the counts as JSON')
    .action(async (files: readonly string[], flags: Flags) => {
      // All files are read before any is loaded, so that an unreadable one leaves the table as it was.
      const texts = await Promise.all(files.map((file) => readTextFile(file, terminal)));
      const loaded = await services.load(
        texts.map((text, index) => ({ text, file: files[index] ?? '' })),
        flags.replace === true,
      );
      if (flags.json) terminal.out(`${JSON.stringify(loaded)}\n`);
      else {
        const retired = loaded.examplesRetired ? '; the made-up examples are retired' : '';
        terminal.out(`${loaded.loaded} records loaded, ${loaded.total} in the table${retired}\n`);
        if (loaded.untiered.length > 0) {
          terminal.out(`Fewer than four records, so no strong or weak ones yet: ${loaded.untiered.join(', ')}\n`);
        }
      }
    });
}
