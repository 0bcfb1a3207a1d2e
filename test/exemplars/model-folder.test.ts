import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findModelFolder } from '../../src/exemplars/model-folder.ts';
import { writeTinyModel } from '../fixtures/tiny-model.ts';

describe('the folder of a model', () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'models-'));
    folder = join(parent, 'all-MiniLM-L6-v2');
    await writeTinyModel(folder);
  });
  afterEach(() => rm(parent, { recursive: true }));

  it('is found by its own name, by that of its parent, and relative', async () => {
    const model = { folder, subfolder: 'onnx', precision: 'fp32', dimensions: 4, fingerprint: expect.any(String) };
    expect(await findModelFolder(folder)).toEqual(model);
    expect(await findModelFolder(parent)).toEqual(model);
    expect(await findModelFolder(relative('.', parent))).toEqual(model);
  });

  it('is found under any name and below its maker', async () => {
    await rename(folder, join(parent, 'minilm'));
    expect((await findModelFolder(parent))?.folder).toBe(join(parent, 'minilm'));
    await mkdir(join(parent, 'Xenova'));
    await rename(join(parent, 'minilm'), join(parent, 'Xenova/all-MiniLM-L6-v2'));
    expect((await findModelFolder(parent))?.folder).toBe(join(parent, 'Xenova/all-MiniLM-L6-v2'));
  });

  it('may hold the file itself, and a quantised one is second choice', async () => {
    await copyFile(join(folder, 'onnx/model.onnx'), join(folder, 'onnx/model_quantized.onnx'));
    expect((await findModelFolder(folder))?.precision).toBe('fp32');
    await rename(join(folder, 'onnx/model.onnx'), join(folder, 'model.onnx'));
    expect(await findModelFolder(folder)).toMatchObject({ subfolder: '', precision: 'fp32' });
    await rm(join(folder, 'model.onnx'));
    expect(await findModelFolder(folder)).toMatchObject({ subfolder: 'onnx', precision: 'q8' });
  });

  it('has another fingerprint when the file has', async () => {
    const before = await findModelFolder(folder);
    expect(await findModelFolder(folder)).toEqual(before);
    await writeFile(join(folder, 'onnx/model.onnx'), 'another');
    expect((await findModelFolder(folder))?.fingerprint).not.toBe(before?.fingerprint);
  });

  it.each(['config.json', 'tokenizer.json', 'onnx/model.onnx'])('is none without %s', async (file) => {
    await rm(join(folder, file));
    expect(await findModelFolder(parent)).toBeNull();
  });

  it('is none where there is nothing', async () => {
    expect(await findModelFolder(join(parent, 'nothing'))).toBeNull();
  });
});
