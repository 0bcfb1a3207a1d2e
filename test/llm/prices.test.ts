import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MODELS } from '../../src/llm/model-settings.ts';
import { costOf, openPrices } from '../../src/llm/prices.ts';

const prices = openPrices('data/prices.json');
const million = { input: 1_000_000, cached: 0, output: 1_000_000 };

describe('the price of a call', () => {
  it.each([
    ['gpt-4o', 12.5],
    ['gpt-4o-2024-08-06', 12.5],
    ['openai/gpt-6-luna', 0.6],
    ['deepseek-flash', null],
    ['constructor', null],
  ])('%s: %s dollars for a million tokens each way', (model, dollars) => {
    expect(costOf(prices, model, million)).toBe(dollars);
  });

  it('is lower for what the endpoint had in its cache', () => {
    expect(costOf(prices, 'gpt-4o', { input: 1_000_000, cached: 1_000_000, output: 0 })).toBe(1.25);
  });

  it('is known for every model that is asked for by default', () => {
    for (const model of Object.values(DEFAULT_MODELS)) expect(costOf(prices, model, million)).toBeGreaterThan(0);
  });

  it('cannot come from a broken file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'prices-')), 'prices.json');
    writeFileSync(file, '{"checked": "soon"}');
    expect(() => openPrices(file)).toThrow('data/prices.json cannot be read.');
  });
});
