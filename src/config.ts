import { z } from 'zod';
import type { Limits } from './conversation/allowance.ts';
import { ConfigError } from './domain/errors.ts';
import { DEFAULT_DEADLINE_MS } from './llm/model-session.ts';
import { DEFAULT_MODELS, type ModelSettings } from './llm/model-settings.ts';

/** How Slack reaches the bot; `off` when none of its variables is set. */
export type SlackConfig =
  | { readonly mode: 'off' }
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string }
  /** Over HTTP for many workspaces: each brings its token when it installs the bot. */
  | {
      readonly mode: 'many';
      readonly signingSecret: string;
      readonly credentials: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
    };

export interface ModelConfig {
  readonly apiKey: string;
  /** Null: OpenAI itself. */
  readonly baseUrl: string | null;
  /** A model and a chain-of-thought switch for each agent (the paper's ablation). */
  readonly agents: ModelSettings;
  /** How long one rewrite may take, all calls together, in milliseconds. After it the playbook takes over. */
  readonly deadlineMs: number;
}

export interface Config {
  readonly slack: SlackConfig;
  /** Null without OPENAI_API_KEY: the playbook does the whole job. */
  readonly model: ModelConfig | null;
  readonly embeddingModelPath: string | null;
  /** Null with HF_HUB_OFFLINE: no hub is asked for the embedding model. */
  readonly hub: string | null;
  /** Null: a folder in `home`. */
  readonly lancedbUri: string | null;
  /** For `db://` only. */
  readonly lancedbApiKey: string | null;
  /** Postgres for the state, shared by several processes; null: an SQLite file in `home`, for one. */
  readonly databaseUrl: string | null;
  /** Threads with nothing newer are deleted; null: they are kept. */
  readonly retentionDays: number | null;
  readonly limits: Limits;
  /** Folder for everything the bot keeps. */
  readonly home: string;
  /** JSON file with the segments the host adds; null when there is none. */
  readonly segmentsFile: string | null;
  /** JSON file that says which merchants of the table belong to which workspace; null when there is none. */
  readonly merchantsFile: string | null;
  readonly port: number;
  /** Where `/healthz` and `/metrics` are served; null: nowhere. */
  readonly operations: { readonly host: string; readonly port: number } | null;
}

const text = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  z.string().trim().optional(),
);
const onOff = (byDefault: boolean) =>
  text.transform((value, context) => {
    if (value === undefined) return byDefault;
    if (/^(?:on|true|yes|1)$/iu.test(value)) return true;
    if (/^(?:off|false|no|0)$/iu.test(value)) return false;
    context.addIssue('must be on or off');
    return z.NEVER;
  });
const address = text.refine(
  (value) => value === undefined || URL.canParse(value),
  'must be a web address such as https://api.openai.com/v1',
);
/** A whole number; null for zero, which stands for none. */
const count = (byDefault: number, wrong: string) =>
  text.transform((value, context) => {
    const number = value === undefined ? byDefault : Number(value);
    if (Number.isInteger(number) && number >= 0) return number === 0 ? null : number;
    context.addIssue(wrong);
    return z.NEVER;
  });
const port = text.transform((value, context) => {
  const number = value === undefined ? null : Number(value);
  if (number === null || (Number.isInteger(number) && number >= 0 && number <= 65_535)) return number;
  context.addIssue('must be a port number from 0 to 65535');
  return z.NEVER;
});
const startingWith = (prefix: string) =>
  text.refine((value) => value?.startsWith(prefix) ?? true, `must start with ${prefix}`);

const Environment = z.object({
  SLACK_BOT_TOKEN: startingWith('xoxb-'),
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: startingWith('xapp-'),
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address,
  CRM_MODEL: text,
  CRM_MODEL_CONTENT: text,
  CRM_MODEL_TEMPLATE: text,
  CRM_MODEL_EVALUATE: text,
  CRM_REASON_CONTENT: onOff(false),
  CRM_REASON_TEMPLATE: onOff(false),
  CRM_REASON_EVALUATE: onOff(false),
  CRM_MODEL_DEADLINE_SECONDS: text.transform((value, context) => {
    const seconds = Number(value ?? DEFAULT_DEADLINE_MS / 1_000);
    if (Number.isFinite(seconds) && seconds >= 5 && seconds <= 3_600) return seconds * 1_000;
    context.addIssue('must be a number of seconds from 5 to 3600');
    return z.NEVER;
  }),
  EMBEDDING_MODEL_PATH: text,
  HF_HUB_OFFLINE: onOff(false),
  LANCEDB_URI: text,
  LANCEDB_API_KEY: text,
  DATABASE_URL: text.refine(
    (value) => value === undefined || (/^postgres(?:ql)?:\/\//u.test(value) && URL.canParse(value)),
    'must be a Postgres address such as postgres://user:password@host:5432/crm',
  ),
  CRM_RETENTION_DAYS: count(90, 'must be a whole number of days; 0 keeps everything'),
  CRM_REWRITES_PER_DAY: count(200, 'must be a whole number; 0 sets no limit'),
  CRM_MODEL_USD_PER_DAY: text.transform((value, context) => {
    const dollars = value === undefined ? null : Number(value);
    if (dollars === null || (Number.isFinite(dollars) && dollars > 0)) return dollars;
    context.addIssue('must be an amount in US dollars such as 5 or 2.50');
    return z.NEVER;
  }),
  CRM_HOME: text,
  CRM_SEGMENTS: text,
  CRM_MERCHANTS: text,
  PORT: port.transform((value) => value ?? 3000),
  CRM_OPERATIONS_PORT: port,
  CRM_OPERATIONS_HOST: text,
});
type Environment = z.output<typeof Environment>;

/** Reports every bad variable at once, by name, and never a value. Throws ConfigError. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(
      'environment',
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
    );
  }
  const values = parsed.data;
  const wrong = slackProblems(values);
  if (wrong.length > 0) throw new ConfigError('environment', wrong.join('; '));
  return {
    slack: slackConfig(values),
    model: modelConfig(values),
    embeddingModelPath: values.EMBEDDING_MODEL_PATH ?? null,
    hub: values.HF_HUB_OFFLINE ? null : 'https://huggingface.co',
    lancedbUri: values.LANCEDB_URI ?? null,
    lancedbApiKey: values.LANCEDB_API_KEY ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    retentionDays: values.CRM_RETENTION_DAYS,
    limits: { rewritesPerDay: values.CRM_REWRITES_PER_DAY, modelUsdPerDay: values.CRM_MODEL_USD_PER_DAY },
    home: values.CRM_HOME ?? '.crm',
    segmentsFile: values.CRM_SEGMENTS ?? null,
    merchantsFile: values.CRM_MERCHANTS ?? null,
    port: values.PORT,
    operations:
      values.CRM_OPERATIONS_PORT === null
        ? null
        : { host: values.CRM_OPERATIONS_HOST ?? '127.0.0.1', port: values.CRM_OPERATIONS_PORT },
  };
}

/** Only some of Slack's variables set is an error, never a silent fallback to no Slack. */
function slackProblems(values: Environment): readonly string[] {
  if (MANY.some((name) => values[name] !== undefined)) return manyProblems(values);
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = values;
  if (bot === undefined && app === undefined && secret === undefined) return [];
  if (bot === undefined) return ['SLACK_BOT_TOKEN is missing'];
  if (app === undefined && secret === undefined) {
    return ['SLACK_APP_TOKEN is missing (Socket Mode), or SLACK_SIGNING_SECRET (HTTP)'];
  }
  return [];
}

const MANY = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;
/** The tokens of every workspace are sealed with it. */
const STATE_SECRET_LENGTH = 32;

function manyProblems(values: Environment): readonly string[] {
  const { SLACK_STATE_SECRET: state, SLACK_APP_TOKEN: app } = values;
  const missing = [...MANY, 'SLACK_SIGNING_SECRET' as const].filter((name) => values[name] === undefined);
  return [
    ...missing.map((name) => `${name} is missing (many workspaces)`),
    ...(state !== undefined && state.length < STATE_SECRET_LENGTH
      ? [`SLACK_STATE_SECRET must have at least ${STATE_SECRET_LENGTH} characters, such as openssl rand -hex 32 prints`]
      : []),
    ...(app === undefined
      ? []
      : ['SLACK_APP_TOKEN is for Socket Mode, which serves one workspace; many workspaces need HTTP, so unset it']),
  ];
}

function slackConfig(values: Environment): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values;
  if (clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined && signingSecret !== undefined)
    return { mode: 'many', signingSecret, credentials: { clientId, clientSecret, stateSecret } };
  if (botToken === undefined) return { mode: 'off' };
  if (appToken !== undefined) return { mode: 'socket', botToken, appToken };
  if (signingSecret !== undefined) return { mode: 'http', botToken, signingSecret };
  return { mode: 'off' };
}

function modelConfig(values: Environment): ModelConfig | null {
  if (values.OPENAI_API_KEY === undefined) return null;
  const model = (own: string | undefined, byDefault: string) => own ?? values.CRM_MODEL ?? byDefault;
  return {
    apiKey: values.OPENAI_API_KEY,
    baseUrl: values.OPENAI_BASE_URL ?? null,
    agents: {
      content: { model: model(values.CRM_MODEL_CONTENT, DEFAULT_MODELS.content), reason: values.CRM_REASON_CONTENT },
      template: {
        model: model(values.CRM_MODEL_TEMPLATE, DEFAULT_MODELS.template),
        reason: values.CRM_REASON_TEMPLATE,
      },
      evaluate: {
        model: model(values.CRM_MODEL_EVALUATE, DEFAULT_MODELS.evaluate),
        reason: values.CRM_REASON_EVALUATE,
      },
    },
    deadlineMs: values.CRM_MODEL_DEADLINE_SECONDS,
  };
}
