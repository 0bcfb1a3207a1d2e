import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { BotSetting } from './bot.ts';
import type { StandIn } from './stand-in-slack.ts';
import type { Deed } from './traffic.ts';

export interface Outcome {
  /** What Slack was told had arrived. */
  readonly accepted: number;
  /** Of these, what was answered: where a message can be posted, that message is the answer. */
  readonly answered: number;
  /** Keys of what was accepted and not answered. */
  readonly lost: readonly string[];
  /** Requests with more than one message in Slack, and deeds that became more than one request. */
  readonly doubled: readonly string[];
  /** Messages that still say "Reading your message…" for a request that stands answered elsewhere. */
  readonly orphans: number;
  /** Answers through a reply link, which has no message to find again: how many more than one for each. */
  readonly repliedAgain: number;
}

interface Row {
  readonly id: string;
  readonly dedupe_key: string;
  readonly state: string;
  readonly place_json: string | null;
}

/** Compares what was accepted with what the bot kept and with what stands in Slack. The bots must have stopped. */
export async function outcomeOf(accepted: readonly Deed[], setting: BotSetting, slack: StandIn): Promise<Outcome> {
  const rows = await requestsOf(setting);
  const lost: string[] = [];
  const doubled: string[] = [];
  let repliedAgain = 0;
  for (const deed of accepted) {
    const own = rows.filter(({ dedupe_key }) => dedupe_key === deed.key);
    if (own.length > 1) doubled.push(deed.key);
    const answers = slack.replies.filter(({ link }) => deed.replyLink?.endsWith(link) === true).length;
    // One message that work has begun, one that is the answer.
    if (deed.kind === 'command-without-place') repliedAgain += Math.max(0, answers - 2);
    const answered = own[0]?.state === 'answered' && (standsIn(own[0], slack) || answers > 1);
    if (!answered) lost.push(`${deed.key}${own[0] === undefined ? ' (not kept)' : ` (${own[0].state})`}`);
  }
  for (const { id } of rows) {
    if (slack.messages.filter(({ request }) => request === id).length > 1) doubled.push(`request ${id}`);
  }
  return {
    accepted: accepted.length,
    answered: accepted.length - lost.length,
    lost,
    doubled,
    orphans: slack.messages.filter(({ request, text }) => request !== null && isProgress(text)).length,
    repliedAgain,
  };
}

function standsIn({ id, place_json }: Row, slack: StandIn): boolean {
  if (place_json === null) return false;
  const { message } = JSON.parse(place_json) as { readonly message: string };
  const found = slack.messages.find(({ ts }) => ts === message);
  return found !== undefined && found.request === id && !isProgress(found.text);
}

function isProgress(text: string): boolean {
  return text.startsWith('Reading your message');
}

async function requestsOf({ databaseUrl, home }: BotSetting): Promise<readonly Row[]> {
  const columns = 'id, dedupe_key, state, place_json';
  if (databaseUrl === null) {
    const database = new DatabaseSync(join(home, 'state.sqlite'), { readOnly: true });
    const rows = database.prepare(`SELECT ${columns} FROM requests`).all();
    database.close();
    return rows as unknown as readonly Row[];
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(`SELECT ${columns} FROM crm_agent.requests`);
  await client.end();
  return rows;
}
