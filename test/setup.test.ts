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
    merchants: async () => [{ name: 'Loom', isExample: false }],
    summary: async () => ({ ...summary, byOrigin }),
  } as unknown as Exemplars,
});
const unreadable = async () => {
  throw new Error('no table');
};

describe('describeSetup', () => {
  it('names the models and who receives what is sent to them', async () => {
    const config = parseConfig({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://llm.example.com/v1', CRM_MODEL: 'm' });
    expect(await describeSetup(config, tableOf({ ingested: 12 })).installed()).toEqual({
      model: { names: ['m'], host: 'llm.example.com' },
      table: { records: 12, isExamples: false, embedder: 'metadata-fields v1' },
      retentionDays: 90,
    });
  });

  it('says that there is no model, and that examples are examples', async () => {
    const installed = await describeSetup(
      parseConfig({ CRM_RETENTION_DAYS: '0' }),
      tableOf({ example: 12 }),
    ).installed();
    expect(installed).toMatchObject({ model: null, table: { isExamples: true }, retentionDays: null });
  });

  it('goes on without a table that cannot be read', async () => {
    const setup = describeSetup(parseConfig({}), unreadable);
    expect(await setup.merchants()).toEqual([]);
    expect((await setup.installed()).table).toBeNull();
  });
});
