import { Command } from 'commander';
import type { Brief } from '../domain/brief.ts';
import { InputError } from '../domain/errors.ts';
import { measure } from '../domain/measure.ts';
import { readBrief } from '../domain/read-brief.ts';
import type { Check, Pick, Score, Status } from '../domain/report.ts';
import { splitTitle } from '../domain/template.ts';
import { guard, verdictOf } from '../guard/guard.ts';
import { judge } from '../pipeline/judge.ts';
import { onBasis } from '../pipeline/on-basis.ts';
import { checkLines, paint } from './print-checks.ts';
import { type PairLine, readPairs } from './read-pairs.ts';
import { readTextFile } from './read-text.ts';
import type { Services, Terminal } from './services.ts';
import { fold, type Style, styleFor } from './style.ts';

interface Flags {
  readonly original?: string;
  readonly candidate?: string;
  readonly pairs?: string;
  readonly title: boolean;
  readonly segment?: string;
  readonly voucher?: string;
  readonly category?: string;
  readonly product?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly fact: readonly string[];
  readonly pick?: boolean;
  readonly json?: boolean;
}

/** docs/report.md: what `check --json` prints for one pair. */
interface Checked {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly status: Status;
  readonly checks: readonly Check[];
  readonly measures: { readonly original: ReturnType<typeof measure>; readonly candidate: ReturnType<typeof measure> };
  readonly scores?: { readonly original: Score; readonly candidate: Score };
  readonly pick?: unknown;
}

export function checkCommand(services: Services, terminal: Terminal): Command {
  return new Command('check')
    .description(
      'The guard alone, on anyone’s rewrite: does it promise only what was given, and keep all that was offered?',
    )
    .option('--original <path>', 'a text file with the message as it was')
    .option('--candidate <path>', 'a text file with the rewrite')
    .option(
      '--pairs <path>',
      'many at once: one {id, original, candidate, segment, voucher, category, channel, language} a line',
    )
    .option('--no-title', 'a first line before an empty line is body, not title')
    .option('--segment <name>', 'who gets the message (default: potential-new-customers, of whom least may be said)')
    .option('--voucher <text>', 'the offer as you write it')
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
    .option('--pick', 'also score both and pick blind')
    .option('--json', 'print JSON, one result a line')
    .action((flags: Flags) => check(flags, services, terminal));
}

async function check(flags: Flags, services: Services, terminal: Terminal): Promise<void> {
  const style = styleFor(terminal.colours);
  for (const pair of await pairsFrom(flags, terminal)) {
    const brief = briefOf(pair, flags, services);
    const checked = await checkOne(pair, brief, flags.pick === true, services);
    terminal.out(flags.json ? `${JSON.stringify(checked)}\n` : `${print(checked, style, terminal.width)}\n`);
  }
}

async function checkOne(pair: PairLine, brief: Brief, pick: boolean, services: Services): Promise<Checked> {
  const checks = guard({ brief, candidate: pair.candidate, references: [], today: services.today() });
  const measures = {
    original: measure(brief.template, brief.channel),
    candidate: measure(pair.candidate, brief.channel),
  };
  const checked = { schemaVersion: 1, id: pair.id, status: verdictOf(checks), checks, measures } as const;
  if (!pick) return checked;
  const judged = await judge(services.judge, brief, pair.candidate);
  return {
    ...checked,
    scores: { original: judged.original, candidate: judged.rewrite },
    pick: withCandidate(judged.pick),
  };
}

/** The sides of a pick on anyone's text are called original and candidate. */
function withCandidate(pick: Pick): unknown {
  const name = (side: string) => (side === 'rewrite' ? 'candidate' : side);
  return {
    ...pick,
    winner: name(pick.winner),
    orders: pick.orders.map((order) => ({ ...order, a: name(order.a), b: name(order.b) })),
  };
}

async function pairsFrom(flags: Flags, terminal: Terminal): Promise<readonly PairLine[]> {
  if (flags.pairs !== undefined) {
    if (flags.original !== undefined || flags.candidate !== undefined) {
      throw new InputError('contradictory-flags', '--pairs stands alone; leave out --original and --candidate');
    }
    return readPairs(await readTextFile(flags.pairs, terminal), flags.pairs);
  }
  if (flags.original === undefined || flags.candidate === undefined) {
    throw new InputError('no-message', 'give --original and --candidate, or --pairs');
  }
  const [original, candidate] = await Promise.all([
    readTextFile(flags.original, terminal),
    readTextFile(flags.candidate, terminal),
  ]);
  const hasTitle = flags.title && flags.channel !== 'sms' && flags.channel !== 'whatsapp';
  return [{ id: 'candidate', original: splitTitle(original, hasTitle), candidate: splitTitle(candidate, hasTitle) }];
}

function briefOf(pair: PairLine, flags: Flags, services: Services): Brief {
  const { title, body } = pair.original;
  const brief = readBrief(
    {
      title,
      body,
      segment: pair.segment ?? flags.segment ?? 'potential-new-customers',
      voucher: pair.voucher ?? flags.voucher ?? null,
      category: pair.category?.join(' > ') ?? flags.category ?? null,
      product: pair.product ?? flags.product ?? null,
      channel: pair.channel ?? flags.channel ?? null,
      language: pair.language ?? flags.language ?? null,
      merchant: pair.merchant ?? null,
      facts: [...(pair.facts ?? []), ...flags.fact],
    },
    services.brief,
  );
  return onBasis(brief, services.brief.segments ?? []);
}

const SAID: Readonly<Record<Status, string>> = {
  pass: 'May be sent',
  warn: 'May be sent, someone should look',
  fail: 'May not be sent',
};

function print(checked: Checked, style: Style, width: number): string {
  const lines = [
    `${style.bold(paint(checked.status, style)(SAID[checked.status]))} ${style.dim(`· ${checked.id}`)}`,
    ...checkLines(checked.checks, style).map((line) => fold(line, width, '  ')),
  ];
  const { pick } = checked as { pick?: Pick };
  if (pick !== undefined) lines.push(fold(`blind pick: ${pick.winner} (${pick.margin}) – ${pick.reason}`, width, '  '));
  return lines.join('\n');
}
