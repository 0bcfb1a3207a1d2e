import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'crm-readme-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('README shows what its command prints', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, command = '', shown = ''] =
    /<!-- example:[^>]*-->\n```sh\n(.*?)\n```\n[^\n]*\n```\n(.*?)\n```/su.exec(readme) ?? [];
  expect(shown).toContain('Send this instead');
  const { OPENAI_API_KEY: _key, EMBEDDING_MODEL_PATH: _path, LANCEDB_URI: _uri, ...env } = process.env;
  const printed = execFileSync('sh', ['-c', command], {
    env: { ...env, CRM_HOME: home, HF_HUB_OFFLINE: 'on', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  expect(printed.trimStart().slice(0, shown.length)).toBe(shown);
});
