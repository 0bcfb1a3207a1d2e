import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseEmbedder } from '../../src/exemplars/choose-embedder.ts';
import { SILENCE_MS } from '../../src/exemplars/download-model.ts';
import { tinyModelFiles, writeTinyModel } from '../fixtures/tiny-model.ts';

const PREFIX = '/Xenova/all-MiniLM-L6-v2/resolve/main/';

describe('the choice of an embedder', () => {
  let folder: string;
  let hub: Server | undefined;
  let asked: string[];
  let notices: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embedders-'));
    asked = [];
    notices = [];
  });
  afterEach(async () => {
    hub?.closeAllConnections();
    hub?.close();
    hub = undefined;
    await rm(folder, { recursive: true });
  });
  const openHub = async (answer: RequestListener) => {
    hub = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((resolve) => hub?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
  };
  const choose = (from: { readonly modelPath?: string; readonly hub?: string }) =>
    chooseEmbedder({
      modelPath: from.modelPath ?? null,
      cacheFolder: join(folder, 'models'),
      hub: from.hub ?? null,
      notice: (line) => notices.push(line),
    });
  const wholeModel: RequestListener = (request, response) => {
    const file = tinyModelFiles().get((request.url ?? '').slice(PREFIX.length));
    response.writeHead(file === undefined ? 404 : 200).end(file);
  };

  it('is the model at EMBEDDING_MODEL_PATH, and then no hub is asked', async () => {
    await writeTinyModel(join(folder, 'mine'));
    const { embedder, because } = await choose({ modelPath: join(folder, 'mine'), hub: await openHub(wholeModel) });
    expect(embedder.name).toMatch(/^all-MiniLM-L6-v2 fp32 /u);
    expect(because).toBe(`EMBEDDING_MODEL_PATH: ${join(folder, 'mine')}`);
    expect([asked, notices]).toEqual([[], []]);
  });

  it('is that of the hub otherwise, fetched once', async () => {
    const address = await openHub(wholeModel);
    const { embedder } = await choose({ hub: address });
    expect(await embedder.embed(['shoes'])).toHaveLength(1);
    expect(asked).toEqual(
      ['config.json', 'tokenizer_config.json', 'tokenizer.json', 'onnx/model.onnx'].map((file) => PREFIX + file),
    );
    expect(notices).toEqual([`Fetching the embedding model all-MiniLM-L6-v2 (90 MB, once) from ${address} …`]);
    expect((await choose({ hub: address })).embedder.name).toBe(embedder.name);
    expect(asked).toHaveLength(4);
  });

  it('is one of two that fetch at once', async () => {
    const address = await openHub(wholeModel);
    const chosen = await Promise.all([choose({ hub: address }), choose({ hub: address })]);
    expect(chosen.map(({ embedder }) => embedder.dimensions)).toEqual([4, 4]);
    expect(await readdir(join(folder, 'models'))).toEqual(['all-MiniLM-L6-v2']);
  });

  it('is the built-in one, said in one line, when there is no other', async () => {
    const { embedder, because } = await choose({ modelPath: join(folder, 'nothing') });
    expect(embedder.name).toBe('metadata-fields v1');
    expect(because).toBe(
      `EMBEDDING_MODEL_PATH (${join(folder, 'nothing')}) holds no ONNX model with its tokenizer; no hub is asked for the embedding model`,
    );
    expect(notices).toEqual([`Similar messages are found with the built-in metadata embedder: ${because}.`]);
  });

  it('is the built-in one without a word where no model was asked for', async () => {
    expect(await choose({})).toMatchObject({
      embedder: { name: 'metadata-fields v1' },
      because: 'no hub is asked for the embedding model',
    });
    expect(notices).toEqual([]);
  });

  const bad: readonly (readonly [string, RequestListener])[] = [
    ['refuses', (_, response) => response.writeHead(503).end()],
    [
      'breaks off',
      (_, response) => response.writeHead(200, { 'content-length': 10 }).write('{', () => response.destroy()),
    ],
    ['sends a page of its own', (_, response) => response.writeHead(200).end('<html>Please log in</html>')],
    [
      'has no model',
      (request, response) =>
        request.url?.endsWith('.onnx') ? response.writeHead(404).end() : wholeModel(request, response),
    ],
  ];
  it.each(bad)('is the built-in one when the hub %s, and the hub then has its rest', async (_, answer) => {
    const address = await openHub(answer);
    expect((await choose({ hub: address })).embedder.name).toBe('metadata-fields v1');
    const requests = asked.length;
    expect((await choose({ hub: address })).because).toContain('asked again a day later');
    expect(asked).toHaveLength(requests);
    const note = join(folder, 'models/all-MiniLM-L6-v2.out-of-reach');
    await utimes(note, 0, 0);
    await choose({ hub: address });
    expect(asked.length).toBeGreaterThan(requests);
    expect(await readdir(join(folder, 'models'))).toEqual(['all-MiniLM-L6-v2.out-of-reach']);
  });

  it.each<readonly [string, RequestListener]>([
    ['never answers', () => {}],
    ['falls silent', (_, response) => response.writeHead(200).write('{')],
  ])('waits for a hub that %s no longer than three seconds', async (_, answer) => {
    const began = performance.now();
    const { embedder } = await choose({ hub: await openHub(answer) });
    expect(embedder.name).toBe('metadata-fields v1');
    expect(performance.now() - began).toBeLessThan(SILENCE_MS + 600);
  });

  it('does not fail for a folder that cannot be written', async () => {
    await writeFile(join(folder, 'models'), 'a file');
    expect((await choose({ hub: await openHub(wholeModel) })).embedder.name).toBe('metadata-fields v1');
  });
});
