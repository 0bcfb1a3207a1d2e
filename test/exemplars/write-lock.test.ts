import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withWriteLock } from '../../src/exemplars/write-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('lets one caller work at a time, in this process too, whichever way the folder is named', async () => {
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    told.push(`${name} ends`);
  };
  await Promise.all([withWriteLock(folder, work('a')), withWriteLock(pathToFileURL(folder).href, work('b'))]);
  expect(told.toSorted()).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect([told[0]?.[0], told[2]?.[0]]).toEqual([told[1]?.[0], told[3]?.[0]]);
});

it('is free again after a failure', async () => {
  const failing = withWriteLock(folder, async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await withWriteLock(folder, async () => 'done')).toBe('done');
});

it('leaves remote tables alone', async () => {
  expect(await withWriteLock('s3://bucket/path', async () => 'done')).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});
