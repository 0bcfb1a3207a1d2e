import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { downloadModel } from './download-model.ts';
import { findModelFolder, type ModelFolder } from './model-folder.ts';

/** A hub that could not be had is not asked again for this long: only one start a day waits for it. */
const REST_MS = 24 * 60 * 60 * 1000;

/** The model that an earlier start has kept in `folder`, else fetched from the hub into it. Never throws. */
export async function modelFromHub(
  hub: string,
  folder: string,
  notice: (line: string) => void,
): Promise<{ model: ModelFolder | null; because: string }> {
  const kept = await findModelFolder(folder);
  if (kept !== null) return { model: kept, because: `from the hub, kept in ${kept.folder}` };
  const note = `${folder}.out-of-reach`;
  const failedAt = await stat(note).then(
    (file) => file.mtimeMs,
    () => 0,
  );
  if (Date.now() - failedAt < REST_MS) {
    return {
      model: null,
      because: `${hub} did not give the embedding model (asked again a day later, or without ${note})`,
    };
  }
  notice(`Fetching the embedding model all-MiniLM-L6-v2 (90 MB, once) from ${hub} …`);
  await downloadModel(hub, folder).catch(() => undefined);
  const model = await findModelFolder(folder);
  if (model !== null) return { model, because: `from the hub, kept in ${model.folder}` };
  await mkdir(dirname(folder), { recursive: true })
    .then(() => writeFile(note, 'Delete this file to have the hub asked again at the next start.\n'))
    .catch(() => undefined);
  return { model: null, because: `${hub} did not give the embedding model` };
}
