import { describe, expect, it } from 'vitest';
import { readCategoryTable } from '../../src/exemplars/category-table.ts';
import type { Embedder } from '../../src/exemplars/embedder.ts';
import { metadataEmbedder } from '../../src/exemplars/metadata-embedder.ts';
import { roundedSimilarity, similarityThreshold } from '../../src/exemplars/similarity-threshold.ts';

/** Puts the n-th text at an angle of n degrees. */
const fan: Embedder = {
  name: 'fan',
  dimensions: 2,
  embed: async (texts) => texts.map((_, n) => [Math.cos((n * Math.PI) / 180), Math.sin((n * Math.PI) / 180)]),
};

describe('the similarity threshold', () => {
  it('is the 95th percentile over all pairs of different strings', async () => {
    // Five strings, ten pairs: four at 1°, three at 2°, two at 3°, one at 4°. The 95th percentile is the nearest pair.
    const five = ['A', 'B', 'C', 'D', 'E'].map((name) => [name]);
    expect(await similarityThreshold(fan, five)).toBe(roundedSimilarity(Math.cos(Math.PI / 180)));
    // Forty strings, 780 pairs: 39 at 1°, so the 741st from below is the last at 2°.
    const forty = Array.from({ length: 40 }, (_, n) => [`Category ${n}`]);
    expect(await similarityThreshold(fan, forty)).toBe(roundedSimilarity(Math.cos((2 * Math.PI) / 180)));
  });

  it('asks for identity when there are no pairs', async () => {
    expect(await similarityThreshold(fan, [['Only']])).toBe(1);
  });

  it('asks the built-in embedder for more than a shared offer or a shared broad category', async () => {
    const { paths } = await readCategoryTable('data/categories.json');
    const threshold = await similarityThreshold(metadataEmbedder, paths);
    const [mine = [], ...others] = await metadataEmbedder.embed([
      'category: Shoes > Boots | voucher: percent-off 20%',
      'category: Shoes > Boots | voucher: amount-off 5 USD, minimum spend 30 USD',
      'category: Shoes > Sneakers | voucher: percent-off 15%',
      'category: Toys & Hobbies > Dolls & Figures | voucher: percent-off 20%',
      'category: Shoes > Sneakers | voucher: amount-off 5 USD, minimum spend 30 USD',
    ]);
    const enough = others.map((other) => mine.reduce((sum, x, at) => sum + x * (other[at] ?? 0), 0) >= threshold);
    expect(enough).toEqual([true, true, false, false]);
  });
});
