import { createHash } from 'node:crypto';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** An all-MiniLM-L6-v2 on disk, in the layout of transformers.js. */
export interface ModelFolder {
  /** Absolute: a relative path could be taken for the id of a model on the hub. */
  readonly folder: string;
  /** Where the ONNX file stands inside the folder: `onnx`, or '' for the folder itself. */
  readonly subfolder: string;
  readonly precision: 'fp32' | 'q8';
  readonly dimensions: number;
  /** Twelve hex digits that change with the model file or the tokenizer. */
  readonly fingerprint: string;
}

/** In order of preference: the full precision first, because a quantised file of unknown making may disagree with itself. */
const FILES = [
  { subfolder: 'onnx', name: 'model.onnx', precision: 'fp32' },
  { subfolder: '', name: 'model.onnx', precision: 'fp32' },
  { subfolder: 'onnx', name: 'model_quantized.onnx', precision: 'q8' },
  { subfolder: '', name: 'model_quantized.onnx', precision: 'q8' },
] as const;

const USUAL_NAMES = ['all-MiniLM-L6-v2', 'Xenova/all-MiniLM-L6-v2', 'sentence-transformers/all-MiniLM-L6-v2'];

/** Finds the model in a folder that is the model's own or holds it. Null when there is none. */
export async function findModelFolder(path: string): Promise<ModelFolder | null> {
  const given = resolve(path);
  const children = await readdir(given).catch(() => []);
  for (const folder of [given, ...[...USUAL_NAMES, ...children.sort()].map((name) => join(given, name))]) {
    const model = await readModelFolder(folder);
    if (model !== null) return model;
  }
  return null;
}

async function readModelFolder(folder: string): Promise<ModelFolder | null> {
  const tokenizer = await readFile(join(folder, 'tokenizer.json')).catch(() => null);
  const dimensions = await readDimensions(join(folder, 'config.json'));
  if (tokenizer === null || dimensions === null) return null;
  for (const { subfolder, name, precision } of FILES) {
    const fingerprint = await fingerprintOf(join(folder, subfolder, name), tokenizer);
    if (fingerprint !== null) return { folder, subfolder, precision, dimensions, fingerprint };
  }
  return null;
}

async function readDimensions(configFile: string): Promise<number | null> {
  try {
    const config: unknown = JSON.parse(await readFile(configFile, 'utf8'));
    const size = (config as { hidden_size?: unknown } | null)?.hidden_size;
    return typeof size === 'number' && Number.isInteger(size) && size > 0 ? size : null;
  } catch {
    return null;
  }
}

const SLICES = 16;
const SLICE_BYTES = 64 * 1024;

/** Hashes slices spread over the file: training or quantising anew changes every one of them, and 90 MB need not be read at each start. */
async function fingerprintOf(modelFile: string, tokenizer: Uint8Array): Promise<string | null> {
  const size = await stat(modelFile).then(
    (file) => (file.isFile() ? file.size : 0),
    () => 0,
  );
  if (size === 0) return null;
  const hash = createHash('sha256').update(tokenizer).update(`${size}`);
  const handle = await open(modelFile);
  try {
    for (let slice = 0; slice < SLICES; slice += 1) {
      const position = Math.floor((slice * Math.max(size - SLICE_BYTES, 0)) / (SLICES - 1));
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(SLICE_BYTES), 0, SLICE_BYTES, position);
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
  return hash.digest('hex').slice(0, 12);
}
