import { Command } from 'commander';
import type { Forgotten, WhatToForget } from '../conversation/state-store.ts';
import { InputError } from '../domain/errors.ts';
import type { Services, Terminal } from './services.ts';

interface Flags {
  readonly thread?: string;
  readonly user?: string;
  readonly workspace?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

export function forgetCommand(services: Services, terminal: Terminal): Command {
  return new Command('forget')
    .description(
      'Delete what the bot keeps of a thread, of a person or of a workspace, for good. Without DATABASE_URL: while the bot is stopped.',
    )
    .option(
      '--thread <link>',
      'the threads that a message in Slack belongs to: its link, or CHANNEL/TS; with --workspace, of that one alone',
    )
    .option('--user <id>', 'everything of a person (U…), in every workspace unless --workspace names one')
    .option('--workspace <id>', 'everything of a workspace (T…) or organisation (E…), with its installation')
    .option('--yes', 'do not ask')
    .option('--json', 'print JSON')
    .action(async (flags: Flags) => {
      const what = whatToForget(flags);
      const store = await services.state();
      try {
        const found = await store.wouldForget(what);
        const nothing = Object.values(found).every((count) => count === 0);
        if (!nothing && !(await confirmed(flags, found, terminal))) {
          terminal.err('Nothing was deleted.\n');
          return;
        }
        const gone = nothing ? found : await store.forget(what);
        if (flags.json) terminal.out(`${JSON.stringify(gone)}\n`);
        else terminal.out(nothing ? 'Nothing is kept of that.\n' : `Deleted: ${counted(gone)}.\n`);
      } finally {
        await store.close();
      }
    });
}

function whatToForget({ thread, user, workspace }: Flags): WhatToForget {
  const team = () => (workspace === undefined ? null : id(workspace, 'T', 'workspace'));
  if (thread !== undefined && user === undefined) return { kind: 'place', team: team(), ...placeFrom(thread) };
  if (thread === undefined && user !== undefined) return { kind: 'user', team: team(), user: id(user, 'UW', 'user') };
  if (thread === undefined && workspace !== undefined) return { kind: 'team', team: id(workspace, 'TE', 'workspace') };
  throw new InputError(
    'what-to-forget',
    'name one of --thread, --user and --workspace (a workspace may go with each of the others)',
  );
}

/** `https://team.slack.com/archives/C0123/p1780000001000200`, or `C0123/1780000001.000200`. */
function placeFrom(text: string): { readonly channel: string; readonly message: string } {
  const link = /^https:\/\/[^/]+\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})(?:\?|$)/u.exec(text);
  const plain = /^([A-Z0-9]+)\/(\d{10}\.\d{6})$/u.exec(text);
  if (link !== null) return { channel: link[1] ?? '', message: `${link[2]}.${link[3]}` };
  if (plain !== null) return { channel: plain[1] ?? '', message: plain[2] ?? '' };
  throw new InputError('thread', '--thread takes the link of a message (in Slack: Copy link), or CHANNEL/TS');
}

function id(text: string, first: string, flag: string): string {
  if (new RegExp(`^[${first}][A-Z0-9]+$`, 'u').test(text)) return text;
  throw new InputError(flag, `--${flag} takes an id of Slack's, such as ${first[0]}0123ABCD`);
}

async function confirmed({ yes }: Flags, found: Forgotten, { confirm }: Terminal): Promise<boolean> {
  if (yes === true) return true;
  if (confirm !== null) return confirm(`Delete ${counted(found)}? This cannot be undone.`);
  throw new InputError('unconfirmed', `this would delete ${counted(found)} for good; add --yes to do it`);
}

function counted({ threads, requests, versions, settings, installations }: Forgotten): string {
  const counts = [
    [threads, 'thread'],
    [requests, 'request'],
    [versions, 'version'],
    [settings, 'setting'],
    [installations, 'installation'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(', ');
}
