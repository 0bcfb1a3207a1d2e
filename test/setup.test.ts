import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.ts';
import type { Exemplars } from '../src/exemplars/open-exemplars.ts';
import { describeSetup } from '../src/setup.ts';

const summary = {
  location: '',
  embedder: 'metadata-fields v1',
  threshold: 0.4,
  records: 12,
  bySegment: {},
  byLanguage: {},
};
const tableOf = (byOrigin: object) => async () => ({
  exemplars: {
    merchants: async () => [
      { name: 'Fern', isExample: true },
      { name: 'Loom', isExample: false },
      { name: 'Moss', isExample: false },
    ],
    summary: async () => ({ ...summary, byOrigin }),
  } as unknown as Exemplars,
});
const unreadable = async () => {
  throw new Error('no table');
};

describe('describeSetup', () => {
  it('names the models and who receives what is sent to them', async () => {
    const config = parseConfig({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://llm.example.com/v1', CRM_MODEL: 'm' });
    expect(await describeSetup(config, tableOf({ ingested: 12 }), {}).installed()).toEqual({
      model: { names: ['m'], host: 'llm.example.com' },
      table: { records: 12, isExamples: false, embedder: 'metadata-fields v1' },
      retentionDays: 90,
    });
  });

  it('says that there is no model, and that examples are examples', async () => {
    const installed = await describeSetup(
      parseConfig({ CRM_RETENTION_DAYS: '0' }),
      tableOf({ example: 12 }),
      {},
    ).installed();
    expect(installed).toMatchObject({ model: null, table: { isExamples: true }, retentionDays: null });
  });

  it('goes on without a table that cannot be read', async () => {
    const setup = describeSetup(parseConfig({}), unreadable, {});
    expect(await setup.merchants('T1')).toEqual([]);
    expect((await setup.installed()).table).toBeNull();
  });

  it('names to each of many workspaces its own merchants and the made-up ones, and lets it learn from no others', async () => {
    const many = parseConfig({
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'c',
      SLACK_STATE_SECRET: 'a-state-secret-of-many-characters',
      SLACK_SIGNING_SECRET: 's',
    });
    const setup = describeSetup(many, tableOf({ ingested: 12 }), { T1: ['loom '], T2: ['Moss'] });
    const named = async (team: string) => (await setup.merchants(team)).map(({ name }) => name);
    expect([await named('T1'), await named('T2'), await named('T3')]).toEqual([
      ['Fern', 'Loom'],
      ['Fern', 'Moss'],
      ['Fern'],
    ]);
    const may = (team: string) =>
      Promise.all(['Fern', 'LOOM', 'Moss', 'Unknown'].map((name) => setup.mayLearnFrom(team, name)));
    expect([await may('T1'), await may('T3')]).toEqual([
      [true, true, false, false],
      [true, false, false, false],
    ]);
  });

  it('lets one workspace learn from every merchant of its table', async () => {
    const setup = describeSetup(parseConfig({}), tableOf({ ingested: 12 }), {});
    expect((await setup.merchants('T1')).map(({ name }) => name)).toEqual(['Fern', 'Loom', 'Moss']);
    expect(await setup.mayLearnFrom('T1', 'Unknown')).toBe(true);
  });
});
