import { StoreError } from '../domain/errors.ts';
import type { Embedder } from './embedder.ts';
import type { ModelFolder } from './model-folder.ts';

/** sentence-transformers' `max_seq_length` for this model; transformers.js would cut at 512 and lose [SEP]. */
const MAX_TOKENS = 256;

/**
 * all-MiniLM-L6-v2 (paper §3.2) from a folder, with the recipe of sentence-transformers: cut at 256 tokens keeping [SEP],
 * mean over all positions, unit length. The model (about 0.6 s and 250 MB) is loaded when the first text is embedded.
 */
export function miniLmEmbedder(model: ModelFolder): Embedder {
  let loading: Promise<(text: string) => Promise<readonly number[]>> | undefined;
  return {
    name: `all-MiniLM-L6-v2 ${model.precision} ${model.fingerprint}`,
    dimensions: model.dimensions,
    embed: async (texts) => {
      try {
        loading ??= loadModel(model);
        const embedOne = await loading;
        const vectors = [];
        // One text a call: a dynamically quantised file scales over the whole batch, and for fp32 a batch is hardly faster.
        for (const text of texts) vectors.push(await embedOne(text));
        return vectors;
      } catch (error) {
        loading = undefined;
        throw new StoreError(
          'embedding-model',
          `The embedding model in ${model.folder} cannot be used. Check the files behind EMBEDDING_MODEL_PATH, or unset it.`,
          { cause: error },
        );
      }
    },
  };
}

async function loadModel({ folder, subfolder, precision }: ModelFolder) {
  const { AutoModel, AutoTokenizer, mean_pooling, Tensor } = await import('@xenova/transformers');
  const local = { local_files_only: true };
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(folder, local),
    AutoModel.from_pretrained(folder, { ...local, subfolder, dtype: precision }),
  ]);
  return async (text: string): Promise<readonly number[]> => {
    const all: readonly number[] = tokenizer.encode(text.toWellFormed());
    const ids = all.length > MAX_TOKENS ? [...all.slice(0, MAX_TOKENS - 1), tokenizer.sep_token_id ?? 0] : all;
    const row = (cell: (id: number) => number) =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, (id) => BigInt(cell(id))),
        [1, ids.length],
      );
    const attention = row(() => 1);
    const { last_hidden_state: hidden } = await model({
      input_ids: row((id) => id),
      attention_mask: attention,
      token_type_ids: row(() => 0),
    });
    return mean_pooling(hidden, attention).normalize(2, -1).tolist()[0];
  };
}
