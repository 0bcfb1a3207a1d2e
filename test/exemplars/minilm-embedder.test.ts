import { readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.ts';
import type { Embedder } from '../../src/exemplars/embedder.ts';
import { miniLmEmbedder } from '../../src/exemplars/minilm-embedder.ts';
import { findModelFolder } from '../../src/exemplars/model-folder.ts';
import { TINY_VOCABULARY, tinyState, writeTinyModel } from '../fixtures/tiny-model.ts';

async function embedderOf(folder: string): Promise<Embedder> {
  const model = await findModelFolder(folder);
  if (model === null) throw new Error(`no model in ${folder}`);
  return miniLmEmbedder(model);
}

describe('an ONNX model in a folder', () => {
  let folder: string;
  let embedder: Embedder;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiny-model-'));
    await writeTinyModel(folder);
    embedder = await embedderOf(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The mean of the states of these tokens, at unit length. */
  const meanOf = (...tokens: readonly string[]) => {
    const states = tokens.map((token) => tinyState(TINY_VOCABULARY.indexOf(token)));
    const sum = [0, 1, 2, 3].map((column) => states.reduce((total, state) => total + (state[column] ?? 0), 0));
    return sum.map((number) => number / Math.hypot(...sum));
  };
  const expectNear = (vector: readonly number[] | undefined, other: readonly number[]) => {
    expect(vector?.map((number) => number.toFixed(5))).toEqual(other.map((number) => number.toFixed(5)));
  };

  it('is named by precision and contents', () => {
    expect(embedder.name).toMatch(/^all-MiniLM-L6-v2 fp32 [0-9a-f]{12}$/u);
    expect(embedder.dimensions).toBe(4);
  });

  it('gives the mean of all positions at unit length', async () => {
    const [vector] = await embedder.embed(['Category: Beauty > lipstick']);
    expectNear(vector, meanOf('[CLS]', 'category', ':', 'beauty', '>', '[UNK]', '[SEP]'));
  });

  it('keeps [SEP] at the cut of 256 tokens', async () => {
    const [vector] = await embedder.embed(['sale '.repeat(400)]);
    expectNear(vector, meanOf('[CLS]', ...Array.from({ length: 254 }, () => 'sale'), '[SEP]'));
  });

  it('gives a text the same vector alone and beside a longer one', async () => {
    const [alone] = await embedder.embed(['shoes']);
    const [beside] = await embedder.embed(['shoes', 'beauty '.repeat(300), '']);
    expect(beside).toEqual(alone);
  });

  it('embeds half an emoji and nothing at all', async () => {
    const vectors = await embedder.embed(['\ud83d', '']);
    for (const vector of vectors) expectNear(vector, meanOf('[CLS]', '[SEP]'));
  });

  it('is told as a store that cannot be used when its file is broken', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'tiny-model-'));
    await writeTinyModel(broken);
    await truncate(join(broken, 'onnx/model.onnx'), 100);
    const failure = (await embedderOf(broken)).embed(['shoes']);
    await expect(failure).rejects.toBeInstanceOf(StoreError);
    await expect(failure).rejects.toMatchObject({ code: 'store/embedding-model' });
    await rm(broken, { recursive: true });
  });
});

const { EMBEDDING_MODEL_PATH, REFERENCE_DIR } = process.env;

describe.skipIf(EMBEDDING_MODEL_PATH === undefined || REFERENCE_DIR === undefined)(
  'all-MiniLM-L6-v2 against sentence-transformers (needs EMBEDDING_MODEL_PATH and REFERENCE_DIR)',
  () => {
    interface Golden {
      readonly cases: readonly { readonly id: string; readonly text: string; readonly vector: readonly number[] }[];
      readonly equal: readonly (readonly [string, string])[];
      readonly different: readonly (readonly [string, string])[];
    }
    let golden: Golden;
    let vectors: ReadonlyMap<string, readonly number[]>;
    beforeAll(async () => {
      golden = JSON.parse(readFileSync(join(REFERENCE_DIR ?? '', 'minilm.golden.json'), 'utf8'));
      const embedder = await embedderOf(EMBEDDING_MODEL_PATH ?? '');
      const embedded = await embedder.embed(golden.cases.map(({ text }) => text));
      vectors = new Map(golden.cases.map(({ id }, index) => [id, embedded[index] ?? []]));
    });
    const farthest = (a: readonly number[] = [], b: readonly number[] = []) =>
      Math.max(...a.map((number, index) => Math.abs(number - (b[index] ?? Number.NaN))));

    it('gives the same vectors to 4 decimals, a final sigma aside', () => {
      const off = golden.cases.filter(({ id, vector }) => !(farthest(vectors.get(id), vector) < 1e-4));
      // transformers.js lower-cases a final Σ to ς, Python to σ.
      expect(off.map(({ id }) => id)).toEqual(['greek-dotted-i']);
    });

    it('agrees and differs where it should', () => {
      for (const [a, b] of golden.equal)
        expect(farthest(vectors.get(a), vectors.get(b)), `${a} ${b}`).toBeLessThan(1e-6);
      for (const [a, b] of golden.different) {
        expect(farthest(vectors.get(a), vectors.get(b)), `${a} ${b}`).toBeGreaterThan(1e-3);
      }
    });
  },
);
