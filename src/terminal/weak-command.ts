import { Command } from 'commander';
import { FEWEST_FOR_TIERS } from '../domain/engagement.ts';
import { InputError } from '../domain/errors.ts';
import { readSegment } from '../domain/read-brief.ts';
import type { Exemplar } from '../domain/record.ts';
import type { SegmentId } from '../domain/segment.ts';
import type { Services, Terminal } from './services.ts';
import { fold, type Style, styleFor } from './style.ts';

interface Flags {
  readonly segment?: string;
  readonly merchant?: string;
  readonly limit: string;
  readonly json?: boolean;
}

export function weakCommand(services: Services, terminal: Terminal): Command {
  return new Command('weak')
    .description('The weak tier of the table: what to rewrite first.')
    .option('--segment <name>', 'only this segment')
    .option('--merchant <name>', 'only this shop')
    .option('--limit <number>', 'how many', '10')
    .option('--json', 'print JSON')
    .action(async (flags: Flags) => {
      const segment = flags.segment === undefined ? undefined : readSegment(flags.segment, services.brief.segments);
      const { merchant } = flags;
      const rows = await services.weak({
        limit: limitFrom(flags.limit),
        ...(segment === undefined ? {} : { segment }),
        ...(merchant === undefined ? {} : { merchant }),
      });
      if (flags.json) terminal.out(`${JSON.stringify(rows)}\n`);
      else if (rows.length === 0) terminal.out(`${whyNone(segment, merchant, await services.recordsBySegment())}\n`);
      else terminal.out(printRows(rows, styleFor(terminal.colours), terminal.width));
    });
}

function limitFrom(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw new InputError('limit', '--limit takes a number from 1 to 1000');
}

/** `records`: how many the table holds of each segment. */
function whyNone(
  segment: SegmentId | undefined,
  merchant: string | undefined,
  records: Readonly<Record<string, number>>,
): string {
  const asked = segment === undefined ? records : { [segment]: records[segment] ?? 0 };
  if (Object.values(asked).some((count) => count >= FEWEST_FOR_TIERS))
    return `No weak messages of ${merchant ?? 'any shop'}: no record of it is in the lowest quarter of its segment.`;
  const held = Object.entries(asked).map(([name, count]) => `${name} ${count}`);
  return `No weak messages yet: a segment needs ${FEWEST_FOR_TIERS} records before its lowest quarter is called weak, and the table holds ${held.join(', ')}. Load more with crm load (docs/records.md).`;
}

function printRows(rows: readonly Exemplar[], style: Style, width: number): string {
  const note = rows.some((row) => row.origin === 'example')
    ? `${style.dim('These are made-up examples. Load your own records with crm load.')}\n\n`
    : '';
  return `${note}${rows.map((row) => printRow(row, style, width)).join('\n\n')}\n`;
}

function printRow(row: Exemplar, style: Style, width: number): string {
  const head = `${style.bold(row.engagement.toFixed(3))} per send, ${row.sends} sends · ${row.merchant} · ${row.segment} · ${row.channel} · ${row.language}`;
  const title = row.template.title === null ? [] : [fold(row.template.title, width, '  ')];
  return [head, ...title, fold(row.template.body, width, '  ')].join('\n');
}
