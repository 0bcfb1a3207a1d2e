import type { Config } from './config.ts';
import type { StateStore } from './conversation/state-store.ts';
import { CrmError, StoreError } from './domain/errors.ts';
import type { Exemplars } from './exemplars/open-exemplars.ts';
import type { Endpoint } from './llm/endpoint.ts';
import { reachEndpoint } from './llm/reach-endpoint.ts';
import { keepInstallations } from './slack/installation/kept-installations.ts';
import type { Finding } from './terminal/services.ts';

/** What is configured, what can be reached, what is used instead, and what the table holds. Never throws for what is wrong. */
export async function examine(
  config: Config,
  endpoint: Endpoint,
  table: Exemplars,
  embedding: string,
  openState: () => Promise<StateStore>,
): Promise<readonly Finding[]> {
  return [
    await slack(config, openState),
    await model(config, endpoint),
    ...(await exemplars(table, embedding)),
    state(config),
  ];
}

async function slack({ slack: connection }: Config, openState: () => Promise<StateStore>): Promise<Finding> {
  const { mode } = connection;
  if (mode === 'many') return manyWorkspaces(connection.credentials.stateSecret, openState);
  if (mode === 'socket') return { name: 'Slack', status: 'ok', detail: 'Socket Mode' };
  if (mode === 'http') return { name: 'Slack', status: 'ok', detail: 'HTTP' };
  return {
    name: 'Slack',
    status: 'off',
    detail: 'SLACK_BOT_TOKEN is not set; the terminal does the same job (docs/slack.md)',
  };
}

/** Workspaces that let the bot in, an organisation counting as one. */
async function manyWorkspaces(secret: string, openState: () => Promise<StateStore>): Promise<Finding> {
  const what = 'HTTP, many workspaces';
  try {
    const store = await openState();
    const { installed, unreadable } = await keepInstallations({ store, secret, now: Date.now })
      .survey()
      .finally(() => store.close());
    if (unreadable === 0) return { name: 'Slack', status: 'ok', detail: `${what}: ${installed} installed` };
    return {
      name: 'Slack',
      status: 'wrong',
      detail: `${what}: ${installed} installed, ${unreadable} of them with another SLACK_STATE_SECRET: put that one back, or let them install it again`,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const isRunning = error.code === 'store/locked';
    return {
      name: 'Slack',
      status: isRunning ? 'ok' : 'wrong',
      detail: isRunning ? `${what}: how many are installed shows when the bot is stopped` : error.userMessage,
    };
  }
}

async function model(config: Config, endpoint: Endpoint): Promise<Finding> {
  if (config.model === null)
    return {
      name: 'Language model',
      status: 'off',
      detail: 'OPENAI_API_KEY is not set; the playbook does the whole job',
    };
  const { agents, baseUrl } = config.model;
  const ids = [...new Set([agents.content.model, agents.template.model, agents.evaluate.model])].join(', ');
  try {
    await reachEndpoint(endpoint);
    return { name: 'Language model', status: 'ok', detail: `${ids} at ${baseUrl ?? 'OpenAI'}` };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return { name: 'Language model', status: 'wrong', detail: `${error.userMessage}; the playbook takes over` };
  }
}

async function exemplars(table: Exemplars, embedding: string): Promise<readonly Finding[]> {
  try {
    const { location, embedder, threshold, records, byOrigin, bySegment, byLanguage } = await table.summary();
    const examples =
      byOrigin.example === undefined ? '' : '; made-up examples, no evidence: load your own with crm load';
    return [
      { name: 'Exemplars', status: 'ok', detail: `${records} records in ${location}${examples}` },
      { name: 'Segments', status: 'ok', detail: counts(bySegment) },
      { name: 'Languages', status: 'ok', detail: counts(byLanguage) },
      { name: 'Embedder', status: 'ok', detail: `${embedder}, similar from ${threshold.toFixed(3)} (${embedding})` },
    ];
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return [{ name: 'Exemplars', status: 'wrong', detail: error.userMessage }];
  }
}

/** Nothing is opened: the bot itself may have the file. */
function state({ databaseUrl, home, retentionDays }: Config): Finding {
  const where = databaseUrl === null ? `SQLite in ${home}` : 'Postgres (DATABASE_URL)';
  const kept = retentionDays === null ? 'kept for good' : `deleted after ${retentionDays} days without anything new`;
  return { name: 'State', status: 'ok', detail: `${where}; threads are ${kept}` };
}

function counts(of: Readonly<Record<string, number>>): string {
  return Object.entries(of)
    .toSorted(([a, many], [b, other]) => other - many || a.localeCompare(b))
    .map(([name, many]) => `${name} ${many}`)
    .join(', ');
}
