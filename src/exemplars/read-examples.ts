import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredRecord } from './build-rows.ts';
import { readRecords } from './read-records.ts';

/** The made-up records of data/examples, all `*.jsonl` files in the order of their names. Throws InputError when one is not valid. */
export async function readExamples(folder: string): Promise<readonly StoredRecord[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort();
  if (files.length === 0) return [];
  const texts = files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') }));
  return readRecords(await Promise.all(texts)).map((record) => ({ origin: 'example', record }));
}
