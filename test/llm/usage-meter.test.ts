import { describe, expect, it } from 'vitest';
import { openPrices } from '../../src/llm/prices.ts';
import { startUsageMeter } from '../../src/llm/usage-meter.ts';

const tokens = { input: 1_000_000, cached: 0, output: 1_000_000 };

describe('the usage of a rewrite', () => {
  it('adds calls, tokens and dollars', () => {
    const meter = startUsageMeter(openPrices('data/prices.json'));
    meter.add('gpt-4o', tokens);
    meter.add('gpt-6-luna', tokens);
    expect(meter.read()).toEqual({ calls: 2, inputTokens: 2_000_000, outputTokens: 2_000_000, costUsd: 13.1 });
  });

  it('has no cost from the first call on whose price or usage is unknown', () => {
    const meter = startUsageMeter(openPrices('data/prices.json'));
    meter.add('some-local-model', tokens);
    meter.add('gpt-4o', tokens);
    expect(meter.read().costUsd).toBeNull();
    const silent = startUsageMeter(openPrices('data/prices.json'));
    silent.add('gpt-4o', null);
    silent.add('gpt-4o', tokens);
    expect(silent.read()).toEqual({ calls: 2, inputTokens: 1_000_000, outputTokens: 1_000_000, costUsd: null });
  });
});
