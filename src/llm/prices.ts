import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../domain/errors.ts';
import type { Tokens } from './complete.ts';

/** US dollars per million tokens. */
const Price = z.object({ input: z.number(), cachedInput: z.number(), output: z.number() });
const File = z.object({ checked: z.iso.date(), source: z.string(), usdPerMillionTokens: z.record(z.string(), Price) });

export type Prices = z.output<typeof File>;

/** Reads data/prices.json. Throws ConfigError. */
export function openPrices(file: string): Prices {
  try {
    return File.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ConfigError('prices', 'data/prices.json cannot be read.', { cause });
  }
}

/** Null when the price of the model is not known. A dated id (`gpt-4o-2024-08-06`) costs what its family costs, unless listed. */
export function costOf(prices: Prices, model: string, tokens: Tokens): number | null {
  const table = prices.usdPerMillionTokens;
  const id = model.replace(/^openai\//u, '');
  const name = [id, id.replace(/-\d{4}-\d{2}-\d{2}$/u, '')].find((one) => Object.hasOwn(table, one));
  const price = name === undefined ? undefined : table[name];
  if (price === undefined) return null;
  const fresh = tokens.input - tokens.cached;
  return (fresh * price.input + tokens.cached * price.cachedInput + tokens.output * price.output) / 1_000_000;
}
