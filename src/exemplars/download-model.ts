import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findModelFolder } from './model-folder.ts';

const REPOSITORY = 'Xenova/all-MiniLM-L6-v2';
/** The small ones first: a hub that does not answer shows it there. fp32, because the hub's q8 file is quantised dynamically. */
const FILES = ['config.json', 'tokenizer_config.json', 'tokenizer.json', 'onnx/model.onnx'];

/** How long a hub may be silent, before its first byte or between two. */
export const SILENCE_MS = 3_000;
/** How long a start may take over the whole download (90 MB). */
export const DOWNLOAD_MS = 120_000;

/**
 * Fetches the model from a hub into `folder`, which appears only when it is complete: of two processes that do so at once,
 * the second is rejected. Rejects too when the hub is silent for SILENCE_MS, refuses, or needs more than DOWNLOAD_MS.
 */
export async function downloadModel(hub: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const arriving = `${folder}.${crypto.randomUUID()}.arriving`;
  const deadline = AbortSignal.timeout(DOWNLOAD_MS);
  try {
    for (const file of FILES) {
      const target = join(arriving, file);
      await mkdir(dirname(target), { recursive: true });
      await downloadFile(new URL(`/${REPOSITORY}/resolve/main/${file}`, hub), target, deadline);
    }
    if ((await findModelFolder(arriving)) === null) throw new Error(`what ${hub} sent is not a model`);
    await rename(arriving, folder);
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

async function downloadFile(url: URL, target: string, deadline: AbortSignal): Promise<void> {
  const silence = new AbortController();
  const alarm = setTimeout(() => silence.abort(new Error(`${url.host} is silent`)), SILENCE_MS);
  const signal = AbortSignal.any([silence.signal, deadline]);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok || response.body === null) throw new Error(`${url.host} answered ${response.status}`);
    const arriving = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        alarm.refresh();
        yield chunk;
      }
    };
    await pipeline(Readable.fromWeb(response.body), arriving, createWriteStream(target), { signal });
  } finally {
    clearTimeout(alarm);
  }
}
