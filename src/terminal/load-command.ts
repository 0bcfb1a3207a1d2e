import { Command } from 'commander';
import { readTextFile } from './read-text.ts';
import type { Services, Terminal } from './services.ts';

interface Flags {
  readonly replace?: boolean;
  readonly json?: boolean;
}

const FORMAT = `
A record is one message with its counts over all sends; docs/records.md has every field and an example line.
The first load retires the made-up examples of every segment, also of those that it brings nothing for.`;

const RETIRED =
  'The made-up examples of every segment are retired; docs/records.md says how to get them back. A segment without records of yours is rewritten by rule.\n';

export function loadCommand(services: Services, terminal: Terminal): Command {
  return new Command('load')
    .description('Load engagement records (JSON lines) into the exemplar table.')
    .argument('<files...>', 'files of records, one JSON object a line')
    .option('--replace', 'forget the records loaded before')
    .option('--json', 'print the counts as JSON')
    .addHelpText('after', FORMAT)
    .action(async (files: readonly string[], flags: Flags) => {
      // All files are read before any is loaded, so that an unreadable one leaves the table as it was.
      const texts = await Promise.all(files.map((file) => readTextFile(file, terminal)));
      const loaded = await services.load(
        texts.map((text, index) => ({ text, file: files[index] ?? '' })),
        flags.replace === true,
      );
      if (flags.json) terminal.out(`${JSON.stringify(loaded)}\n`);
      else {
        terminal.out(`${loaded.loaded} records loaded, ${loaded.total} in the table\n`);
        if (loaded.examplesRetired) terminal.out(RETIRED);
        if (loaded.untiered.length > 0) {
          terminal.out(
            `Fewer than four records, so no strong or weak ones yet, and rewrites are by rule: ${loaded.untiered.join(', ')}\n`,
          );
        }
      }
    });
}
