import type { CategoryPath } from '../domain/category.ts';
import { canonicalMetadata, type OfferShape } from './canonical-metadata.ts';
import type { Embedder } from './embedder.ts';

const PERCENTILE = 0.95;

/** Offers as they are usual in several markets: value, minimum spend, currency. */
const USUAL_AMOUNTS = [
  [3, 15, 'MYR'],
  [10, 60, 'MYR'],
  [50_000, 300_000, 'VND'],
  [20_000, 99_000, 'VND'],
  [20_000, 100_000, 'IDR'],
  [50_000, 250_000, 'IDR'],
  [100, 599, 'THB'],
  [5, 30, 'USD'],
  [10, 50, 'EUR'],
  [20, 120, 'BRL'],
  [30, 200, 'CNY'],
] as const;
const NOTHING = { value: null, currency: null, minSpend: null };
const USUAL_OFFERS: readonly (OfferShape | null)[] = [
  ...USUAL_AMOUNTS.map(([value, minSpend, currency]) => ({ kind: 'amount-off' as const, value, minSpend, currency })),
  ...[5, 10, 15, 20, 25, 30, 40, 50].map((value) => ({ ...NOTHING, kind: 'percent-off' as const, value })),
  { ...NOTHING, kind: 'free-shipping' },
  { ...NOTHING, kind: 'free-shipping', currency: 'USD', minSpend: 50 },
  { ...NOTHING, kind: 'buy-x-get-y' },
  { ...NOTHING, kind: 'gift' },
  { ...NOTHING, kind: 'price', value: 9.9, currency: 'MYR' },
  null,
];

/** Enough for 3,000 pairs; more strings move the figure by less than .01 and make a first start with a real model wait. */
const MOST_STRINGS = 80;

/**
 * How alike two strings must be to count as similar for this embedder: the 95th percentile of the similarity between pairs of
 * distinct strings, 3 decimals. The strings are usual ones (known categories, each with a usual offer), not those of the table:
 * the figure belongs to the embedder, and a shop with one category must not make everything look different.
 */
export async function similarityThreshold(embedder: Embedder, categories: readonly CategoryPath[]): Promise<number> {
  const step = Math.max(1, Math.ceil(categories.length / MOST_STRINGS));
  const sample = categories.filter((_, index) => index % step === 0);
  const strings = sample.map((path, index) =>
    canonicalMetadata(USUAL_OFFERS[index % USUAL_OFFERS.length] ?? null, path),
  );
  const vectors = await embedder.embed([...new Set(strings)]);
  const pairs = vectors.flatMap((a, index) => vectors.slice(index + 1).map((b) => dot(a, b)));
  return roundedSimilarity(pairs.toSorted((a, b) => a - b)[Math.ceil(PERCENTILE * pairs.length) - 1] ?? 1);
}

/** Three decimals: closer differences between metadata mean nothing. */
export function roundedSimilarity(similarity: number): number {
  return Math.round(similarity * 1000) / 1000;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, index) => sum + number * (b[index] ?? 0), 0);
}
