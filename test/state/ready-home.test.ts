import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBotState } from '../../src/bot-state.ts';
import { parseConfig } from '../../src/config.ts';
import type { CrmError } from '../../src/domain/errors.ts';
import { openStore } from '../../src/state/open-state.ts';
import { readyHome } from '../../src/state/ready-home.ts';

const folder = mkdtempSync(join(tmpdir(), 'crm-home-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'a-file');
writeFileSync(file, '');
const told = ({ code, userMessage }: CrmError) => `${code}: ${userMessage}`;
const REMEDY = 'Give it to the user that runs this, or set CRM_HOME to another folder.';

describe('CRM_HOME', () => {
  it('is made when it is missing', () => {
    const home = join(folder, 'deep', 'home');
    readyHome(home);
    expect(existsSync(home)).toBe(true);
  });

  it.each([
    ['it is a file', file],
    ['a part of the path is a file', join(file, 'home')],
  ])('that cannot be written to is told with what to do: %s', async (why, home) => {
    const sentence = `config/home: CRM_HOME (${home}) is no folder that can be written to: ${why}. ${REMEDY}`;
    const where = { databaseUrl: null, home, onError: () => {} };
    expect(await openStore(where).then(() => 'opened', told)).toBe(sentence);
    const bot = parseConfig({ CRM_HOME: home, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(
      await openBotState(bot, () => {}).then(() => 'opened', told),
      'with Postgres it still holds the exemplar table',
    ).toBe(sentence);
  });

  it('ends a command and the bot with that sentence and 1', () => {
    const start = (...words: readonly string[]) => {
      const env = { PATH: process.env['PATH'], CRM_HOME: file, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
      const { status, stdout, stderr } = spawnSync('node', ['src/launch.js', ...words], { env, encoding: 'utf8' });
      return { status, stdout, stderr };
    };
    const expected = {
      status: 1,
      stdout: '',
      stderr: `error config/home: CRM_HOME (${file}) is no folder that can be written to: it is a file. ${REMEDY}\n`,
    };
    expect(start('src/cli.ts', 'forget', '--user', 'U1', '--yes')).toEqual(expected);
    expect(start('src/main.ts')).toEqual(expected);
  });
});
