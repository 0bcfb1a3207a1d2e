import { describe, expect, it } from 'vitest';
import type { Comparison, ContentAgent } from '../../src/agents/content/content-agent.ts';
import { compareExemplars } from '../../src/pipeline/comparison.ts';
import { anExemplar } from '../fixtures/brief.ts';

const comparison: Comparison = { strong: ['4 of 5 put a number first.'], weak: [], findings: [] };

function setUp(comparisonVersion = 'rules 1') {
  let calls = 0;
  const agent: ContentAgent = {
    comparisonVersion,
    review: async () => ({ primaryError: null, errors: [], claims: [] }),
    compare: async () => {
      calls += 1;
      return comparison;
    },
  };
  return { agent, calls: () => calls };
}

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    keptComparison: async (hash: string) => kept.get(hash) ?? null,
    keepComparison: async (hash: string, value: string) => void kept.set(hash, value),
  };
}

describe('compareExemplars', () => {
  it('compares the same exemplars once', async () => {
    const { agent, calls } = setUp();
    const table = memory();
    const first = await compareExemplars(agent, table, 'new-buyers', [anExemplar()], []);
    const second = await compareExemplars(
      agent,
      table,
      'new-buyers',
      [anExemplar({ id: 'another id, same contents' })],
      [],
    );
    expect([first, second]).toEqual([comparison, comparison]);
    expect(calls()).toBe(1);
  });

  it('compares again for other contents, another segment or another version', async () => {
    const table = memory();
    const one = setUp();
    await compareExemplars(one.agent, table, 'new-buyers', [anExemplar()], []);
    await compareExemplars(
      one.agent,
      table,
      'new-buyers',
      [anExemplar({ template: { title: null, body: 'Other' } })],
      [],
    );
    await compareExemplars(one.agent, table, 'new-followers', [anExemplar()], []);
    await compareExemplars(setUp('rules 2').agent, table, 'new-buyers', [anExemplar()], []);
    expect(table.kept.size).toBe(4);
  });

  it('makes a kept one again that cannot be read', async () => {
    const { agent, calls } = setUp();
    const table = memory();
    await compareExemplars(agent, table, 'new-buyers', [anExemplar()], []);
    for (const hash of table.kept.keys()) table.kept.set(hash, '{"strong":');
    expect(await compareExemplars(agent, table, 'new-buyers', [anExemplar()], [])).toEqual(comparison);
    expect(calls()).toBe(2);
  });
});
