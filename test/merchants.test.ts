import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMerchants } from '../src/merchants.ts';

const folder = mkdtempSync(join(tmpdir(), 'crm-merchants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function fileOf(text: string): string {
  const file = join(folder, 'merchants.json');
  writeFileSync(file, text);
  return file;
}

describe('readMerchants', () => {
  it('gives nobody anything without a file', async () => {
    expect(await readMerchants(null)).toEqual({});
  });

  it('reads whose merchants are whose', async () => {
    expect(await readMerchants(fileOf('{"T0123ABCD":["Loom","Fern"]}'))).toEqual({ T0123ABCD: ['Loom', 'Fern'] });
  });

  it.each([
    ['{', 'cannot be read as JSON'],
    ['{"Loom":["T0123ABCD"]}', 'must be the id of a workspace, such as T0123ABCD'],
    ['{"T0123ABCD":"Loom"}', 'T0123ABCD Invalid input: expected array, received string'],
  ])('says what is wrong with %s', async (text, sentence) => {
    await expect(readMerchants(fileOf(text))).rejects.toMatchObject({
      code: 'config/merchants',
      userMessage: expect.stringContaining(sentence),
    });
  });
});
