import { Command, Option } from 'commander';
import { isAlike } from '../domain/alike.ts';
import { ANGLES, type Angle } from '../domain/angle.ts';
import type { Brief } from '../domain/brief.ts';
import { resolveChannel } from '../domain/channel.ts';
import { InputError } from '../domain/errors.ts';
import { readBrief } from '../domain/read-brief.ts';
import type { Report } from '../domain/report.ts';
import { type ConfiguredSegment, SEGMENTS } from '../domain/segment.ts';
import { splitTitle, type Template } from '../domain/template.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './progress.ts';
import { readStandardInput, readTextFile } from './read-text.ts';
import type { EnginePolicy, Services, Terminal } from './services.ts';
import { styleFor } from './style.ts';

interface Flags {
  readonly segment: string;
  readonly merchant?: string;
  readonly title: string | boolean;
  readonly body?: string;
  readonly file?: string;
  readonly voucher?: string;
  readonly category?: string;
  readonly product?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly fact: readonly string[];
  readonly instruction?: string;
  readonly variants?: string;
  readonly engine: EnginePolicy;
  readonly printPrompts?: boolean;
  readonly json?: boolean;
}

export function rewriteCommand(services: Services, terminal: Terminal): Command {
  return new Command('rewrite')
    .description(
      'Improve one message: text to send, proof, diagnosis, scores, a blind pick, and the question that would help most.',
    )
    .requiredOption('--segment <name>', 'who gets the message, one of those below')
    .option('--merchant <name>', 'the shop; its own strong messages are then looked for first')
    .option('--title <text>', 'the title or subject')
    .option('--no-title', 'a first line before an empty line is body, not title')
    .option('--body <text>', 'the message')
    .option('--file <path>', 'a text file with the message (- for standard input)')
    .option('--voucher <text>', 'the offer as you write it: "RM3 off, min spend RM15"')
    .option('--category <path>', '"Beauty & Personal Care > Skincare"')
    .option('--product <name>', 'the item')
    .option('--channel <name>', 'push, sms, whatsapp, email or chat (default: push)')
    .option('--language <tag>', 'en, id, es-MX, …; found out when not given')
    .option(
      '--fact <text>',
      'a fact you confirm; may be repeated',
      (fact: string, before: readonly string[]) => [...before, fact],
      [],
    )
    .option('--instruction <text>', 'what you want: "shorter", "another variant"')
    .option('--variants <number>', `how many, 1 to ${ANGLES.length}; each has an angle of its own`)
    .addOption(new Option('--engine <name>', 'who writes').choices(['auto', 'model', 'playbook']).default('auto'))
    .option('--print-prompts', 'print what would be sent to a model, and send nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', () => segments(services.brief.segments))
    .action((flags: Flags) => rewrite(flags, services, terminal));
}

function segments(configured: readonly ConfiguredSegment[] = []): string {
  const all = [...Object.entries(SEGMENTS), ...configured.map(({ id, definition }) => [id, definition] as const)];
  return `\nSegments:\n${all.map(([id, definition]) => `  ${id.padEnd(24)} ${definition}`).join('\n')}`;
}

async function rewrite(flags: Flags, services: Services, terminal: Terminal): Promise<void> {
  const brief = await briefFrom(flags, services, terminal);
  const variants = variantCount(flags.variants);
  if (flags.printPrompts) {
    for (const call of await services.prompts(brief)) terminal.out(`${JSON.stringify(call)}\n`);
    return;
  }
  const pipeline = await services.pipeline(flags.engine);
  const progress = showProgress(terminal);
  const all = await runVariants(pipeline, brief, variants, progress.onStep).finally(progress.done);
  const reports = withoutAlike(all);
  if (reports.length < all.length) terminal.err(`${fewerVariants(all.length, reports.length)}\n`);
  if (flags.json) {
    terminal.out(`${JSON.stringify(flags.variants === undefined ? reports[0] : reports)}\n`);
    return;
  }
  const style = styleFor(terminal.colours);
  for (const report of reports) terminal.out(`\n${printReport(report, style, terminal.width)}\n`);
}

/** One after another, since each variant after the first must differ from those before it. */
async function runVariants(
  pipeline: Pipeline,
  brief: Brief,
  many: number,
  onStep: (step: string) => void,
): Promise<readonly Report[]> {
  const angles: readonly (Angle | null)[] = many === 1 ? [null] : ANGLES.slice(0, many);
  const reports: Report[] = [];
  for (const angle of angles) reports.push(await pipeline.run(brief, { angle, onStep }));
  return reports;
}

/** A variant that says what one before it says is none. */
function withoutAlike(reports: readonly Report[]): readonly Report[] {
  return reports.filter(({ rewrite }, index) =>
    reports
      .slice(0, index)
      .every((before) => rewrite === null || before.rewrite === null || !isAlike(before.rewrite, rewrite)),
  );
}

function fewerVariants(asked: number, given: number): string {
  return `Only ${given} of ${asked} variants: with what is known, another angle would say the same again. A fact would open one.`;
}

async function briefFrom(flags: Flags, services: Services, terminal: Terminal): Promise<Brief> {
  const { title: titleFlag, body: _body, file: _file, fact: facts, ...fields } = flags;
  const { title, body } = await templateFrom(flags, typeof titleFlag === 'string' ? titleFlag : null, terminal);
  return readBrief({ ...fields, title, body, facts }, services.brief);
}

async function templateFrom(flags: Flags, title: string | null, terminal: Terminal): Promise<Template> {
  if (flags.body !== undefined && flags.file !== undefined) {
    throw new InputError('contradictory-flags', '--body and --file are both given; use one of them');
  }
  if (flags.body !== undefined) return { title, body: flags.body };
  const text = flags.file === undefined ? await readStandardInput(terminal) : await readTextFile(flags.file, terminal);
  if (title !== null) return { title, body: text };
  const channel = resolveChannel(flags.channel ?? 'push');
  return splitTitle(text, flags.title !== false && channel !== 'sms' && channel !== 'whatsapp');
}

function variantCount(text: string | undefined): number {
  if (text === undefined) return 1;
  const many = Number(text);
  if (Number.isInteger(many) && many >= 1 && many <= ANGLES.length) return many;
  throw new InputError(
    'variants',
    `--variants takes a number from 1 to ${ANGLES.length}: one for each angle (${ANGLES.join(', ')})`,
  );
}
