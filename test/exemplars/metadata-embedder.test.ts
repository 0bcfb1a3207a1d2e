import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalMetadata, type OfferShape } from '../../src/exemplars/canonical-metadata.ts';
import { metadataEmbedder } from '../../src/exemplars/metadata-embedder.ts';

const offer = (
  kind: OfferShape['kind'],
  value: number | null,
  currency: string | null = null,
  minSpend: number | null = null,
) => ({
  kind,
  value,
  currency,
  minSpend,
});
const THREE_OFF = offer('amount-off', 3, 'MYR', 15);
const SKINCARE = ['Beauty & Personal Care', 'Skincare'];

async function similarity(...pair: readonly [string, string]): Promise<number> {
  const [a = [], b = []] = await metadataEmbedder.embed(pair);
  return a.reduce((sum, number, index) => sum + number * (b[index] ?? 0), 0);
}

describe('the built-in embedder', () => {
  it('finds the likelier relative nearer', async () => {
    const mine = canonicalMetadata(THREE_OFF, SKINCARE);
    const others = [
      canonicalMetadata(offer('amount-off', 3, 'MYR', 15), SKINCARE),
      canonicalMetadata(offer('amount-off', 10, 'MYR', 60), SKINCARE),
      canonicalMetadata(THREE_OFF, ['Beauty & Personal Care', 'Fragrance']),
      canonicalMetadata(offer('percent-off', 20), SKINCARE),
      canonicalMetadata(offer('percent-off', 20), ['Beauty & Personal Care', 'Fragrance']),
      canonicalMetadata(offer('percent-off', 20), ['Electronics', 'Audio']),
    ];
    const similarities = await Promise.all(others.map((other) => similarity(mine, other)));
    expect(similarities[0]).toBeCloseTo(1, 10);
    expect(similarities.toSorted((a, b) => b - a)).toEqual(similarities);
    expect(similarities.at(-1)).toBeLessThan(0.15);
  });

  it('finds near amounts nearer than far ones, and those of another currency far', async () => {
    const [near, far, foreign] = await Promise.all(
      [offer('amount-off', 4, 'MYR', 18), offer('amount-off', 50, 'MYR', 400), offer('amount-off', 3, 'USD', 15)].map(
        (other) => similarity(canonicalMetadata(THREE_OFF, null), canonicalMetadata(other, null)),
      ),
    );
    expect(near).toBeGreaterThan(far ?? 1);
    expect(far).toBeGreaterThan(foreign ?? 1);
  });

  it('gives each text one unit vector that depends on nothing else', async () => {
    const text = fc.string({ unit: 'binary' }).map((name) => `category: ${name}`);
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const [[alone = []], [beside = []]] = await Promise.all([
          metadataEmbedder.embed([one]),
          metadataEmbedder.embed([one, other]),
        ]);
        expect(alone).toEqual(beside);
        expect(alone).toHaveLength(metadataEmbedder.dimensions);
        expect(Math.hypot(...alone)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('has kept its numbers: a table stores them under its name', async () => {
    const [vector = []] = await metadataEmbedder.embed([canonicalMetadata(THREE_OFF, SKINCARE)]);
    const places = vector.flatMap((number, place) => (number > 0.2 ? [place] : []));
    expect([metadataEmbedder.name, ...places]).toEqual(['metadata-fields v1', 33, 49, 352]);
  });
});
