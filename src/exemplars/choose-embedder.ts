import { join } from 'node:path';
import type { Embedder } from './embedder.ts';
import { metadataEmbedder } from './metadata-embedder.ts';
import { miniLmEmbedder } from './minilm-embedder.ts';
import { findModelFolder } from './model-folder.ts';
import { modelFromHub } from './model-from-hub.ts';

export interface EmbedderSources {
  /** EMBEDDING_MODEL_PATH; null when it is not set. */
  readonly modelPath: string | null;
  /** Where a model from the hub is kept (a folder in CRM_HOME). */
  readonly cacheFolder: string;
  /** `https://huggingface.co`; null: no hub is asked. */
  readonly hub: string | null;
  /** Told in one line before a download begins and when the built-in embedder stands in for the model at `modelPath`. */
  readonly notice: (line: string) => void;
}

export interface ChosenEmbedder {
  readonly embedder: Embedder;
  /** Where it comes from, or why it is only the built-in one; for `doctor`. */
  readonly because: string;
}

/** The best embedder that can be had: the model at `modelPath`, that of the hub, the built-in one. Never throws. */
export async function chooseEmbedder({
  modelPath,
  cacheFolder,
  hub,
  notice,
}: EmbedderSources): Promise<ChosenEmbedder> {
  const reasons: string[] = [];
  if (modelPath !== null) {
    const model = await findModelFolder(modelPath);
    if (model !== null) return { embedder: miniLmEmbedder(model), because: `EMBEDDING_MODEL_PATH: ${model.folder}` };
    reasons.push(`EMBEDDING_MODEL_PATH (${modelPath}) holds no ONNX model with its tokenizer`);
  }
  if (hub === null) reasons.push('no hub is asked for the embedding model');
  else {
    const { model, because } = await modelFromHub(hub, join(cacheFolder, 'all-MiniLM-L6-v2'), notice);
    if (model !== null) return { embedder: miniLmEmbedder(model), because };
    reasons.push(because);
  }
  const because = reasons.join('; ');
  // Without a wish for a model it is no news: the table tells once what it was built with, and `doctor` why.
  if (modelPath !== null) notice(`Similar messages are found with the built-in metadata embedder: ${because}.`);
  return { embedder: metadataEmbedder, because };
}
