import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/domain/errors.ts';
import { DEFAULT_MODELS } from '../../src/llm/model-settings.ts';

function problem(env: Readonly<Record<string, string>>): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.userMessage;
    throw error;
  }
  return 'no problem';
}

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toEqual({
      slack: { mode: 'off' },
      model: null,
      embeddingModelPath: null,
      hub: 'https://huggingface.co',
      lancedbUri: null,
      lancedbApiKey: null,
      databaseUrl: null,
      retentionDays: 90,
      limits: { rewritesPerDay: 200, modelUsdPerDay: null },
      home: '.crm',
      segmentsFile: null,
      merchantsFile: null,
      port: 3000,
      operations: null,
    });
  });

  it('takes an empty variable for an unset one, as .env.example has them', () => {
    const empty = Object.fromEntries(
      [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gmu)].map(([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    );
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it('.env.example lists every variable', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gmu)]
      .map(([, name]) => name)
      .toSorted();
    const read = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gmu)]
      .map(([, name]) => name)
      .toSorted();
    expect(listed).toEqual(read);
  });

  it('chooses Socket Mode or HTTP by what is set', () => {
    expect(parseConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      mode: 'socket',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    });
    expect(parseConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }).slack).toEqual({
      mode: 'http',
      botToken: 'xoxb-1',
      signingSecret: 's',
    });
  });

  it('names what is missing when only some of Slack is set', () => {
    expect(problem({ SLACK_APP_TOKEN: 'xapp-1' })).toBe('SLACK_BOT_TOKEN is missing');
    expect(problem({ SLACK_BOT_TOKEN: 'xoxb-1' })).toBe(
      'SLACK_APP_TOKEN is missing (Socket Mode), or SLACK_SIGNING_SECRET (HTTP)',
    );
  });

  it('reports every bad variable at once, by name, and never a value', () => {
    const said = problem({
      SLACK_BOT_TOKEN: 'secret-token',
      OPENAI_BASE_URL: 'nowhere',
      CRM_REASON_CONTENT: 'yeppers',
      CRM_MODEL_DEADLINE_SECONDS: '2',
      PORT: '99999',
    });
    expect(said).toBe(
      'SLACK_BOT_TOKEN must start with xoxb-; OPENAI_BASE_URL must be a web address such as https://api.openai.com/v1; CRM_REASON_CONTENT must be on or off; CRM_MODEL_DEADLINE_SECONDS must be a number of seconds from 5 to 3600; PORT must be a port number from 0 to 65535',
    );
    expect(said).not.toMatch(/secret|nowhere|yeppers|99999/);
  });

  it('serves health and metrics where it is told to, and nowhere else', () => {
    expect(parseConfig({ CRM_OPERATIONS_PORT: '9090' }).operations).toEqual({ host: '127.0.0.1', port: 9090 });
    expect(parseConfig({ CRM_OPERATIONS_PORT: '9090', CRM_OPERATIONS_HOST: '0.0.0.0' }).operations).toEqual({
      host: '0.0.0.0',
      port: 9090,
    });
    expect(problem({ CRM_OPERATIONS_PORT: 'nine' })).toBe('CRM_OPERATIONS_PORT must be a port number from 0 to 65535');
  });

  it('gives each agent its model and its switch', () => {
    const { model } = parseConfig({
      OPENAI_API_KEY: 'k',
      CRM_MODEL: 'm',
      CRM_MODEL_EVALUATE: 'judge',
      CRM_REASON_EVALUATE: 'on',
      CRM_MODEL_DEADLINE_SECONDS: '300',
    });
    expect(model).toEqual({
      apiKey: 'k',
      baseUrl: null,
      deadlineMs: 300_000,
      agents: {
        content: { model: 'm', reason: false },
        template: { model: 'm', reason: false },
        evaluate: { model: 'judge', reason: true },
      },
    });
    expect(parseConfig({ OPENAI_API_KEY: 'k' }).model?.agents.template.model).toBe(DEFAULT_MODELS.template);
  });

  const many = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret',
    SLACK_STATE_SECRET: 'a-state-secret-of-many-characters',
    SLACK_SIGNING_SECRET: 's',
  };

  it('serves many workspaces with the three of them and the signing secret, and then needs no bot token', () => {
    const expected = {
      mode: 'many',
      signingSecret: 's',
      credentials: {
        clientId: '1.2',
        clientSecret: 'client-secret',
        stateSecret: 'a-state-secret-of-many-characters',
      },
    };
    expect(parseConfig(many).slack).toEqual(expected);
    expect(parseConfig({ ...many, SLACK_BOT_TOKEN: 'xoxb-1' }).slack).toEqual(expected);
  });

  it('names what is missing when only some of many workspaces is set', () => {
    expect(problem({ SLACK_CLIENT_ID: 'c' })).toBe(
      'SLACK_CLIENT_SECRET is missing (many workspaces); SLACK_STATE_SECRET is missing (many workspaces); SLACK_SIGNING_SECRET is missing (many workspaces)',
    );
    expect(problem({ ...many, SLACK_SIGNING_SECRET: '', SLACK_BOT_TOKEN: 'xoxb-1' })).toBe(
      'SLACK_SIGNING_SECRET is missing (many workspaces)',
    );
  });

  it('says that Socket Mode serves one workspace, and that a short state secret seals nothing', () => {
    expect(problem({ ...many, SLACK_APP_TOKEN: 'xapp-1' })).toBe(
      'SLACK_APP_TOKEN is for Socket Mode, which serves one workspace; many workspaces need HTTP, so unset it',
    );
    expect(problem({ ...many, SLACK_STATE_SECRET: 'short' })).toBe(
      'SLACK_STATE_SECRET must have at least 32 characters, such as openssl rand -hex 32 prints',
    );
  });

  it('takes a Postgres by either of its names, and days and limits as numbers', () => {
    for (const databaseUrl of ['postgres://crm:pw@db:5432/crm', 'postgresql:///crm?host=/tmp'])
      expect(parseConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
    expect(
      parseConfig({ CRM_RETENTION_DAYS: '0', CRM_REWRITES_PER_DAY: '0', CRM_MODEL_USD_PER_DAY: '2.50' }),
    ).toMatchObject({ retentionDays: null, limits: { rewritesPerDay: null, modelUsdPerDay: 2.5 } });
    expect(
      problem({
        DATABASE_URL: 'mysql://root:hunter2@db/crm',
        CRM_RETENTION_DAYS: '-1',
        CRM_REWRITES_PER_DAY: '1.5',
        CRM_MODEL_USD_PER_DAY: '0',
      }),
    ).toBe(
      'DATABASE_URL must be a Postgres address such as postgres://user:password@host:5432/crm; CRM_RETENTION_DAYS must be a whole number of days; 0 keeps everything; CRM_REWRITES_PER_DAY must be a whole number; 0 sets no limit; CRM_MODEL_USD_PER_DAY must be an amount in US dollars such as 5 or 2.50',
    );
  });
});
