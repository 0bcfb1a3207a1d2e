import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../src/compose.ts';
import { parseConfig } from '../src/config.ts';
import { sealWith } from '../src/slack/installation/seal.ts';
import { openSqliteState } from '../src/state/sqlite-state.ts';

const secret = 'a-state-secret-of-many-characters';

describe('crm doctor on many workspaces', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'crm-doctor-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const stateFile = () => openSqliteState(join(home, 'state.sqlite'));
  async function slackLine() {
    const services = await compose(
      parseConfig({
        CRM_HOME: home,
        HF_HUB_OFFLINE: 'on',
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'c',
        SLACK_STATE_SECRET: secret,
        SLACK_SIGNING_SECRET: 's',
      }),
      () => {},
    );
    const [slack] = await services.doctor();
    await services.close();
    return slack;
  }
  async function install(id: string, sealedWith: string) {
    const store = stateFile();
    await store.saveInstallation({ id, sealed: sealWith(sealedWith).close('{}', id) }, 0);
    await store.close();
  }

  it('counts them', async () => {
    await install('T1', secret);
    await install('T2', secret);
    expect(await slackLine()).toEqual({ name: 'Slack', status: 'ok', detail: 'HTTP, many workspaces: 2 installed' });
  });

  it('says when some were installed with another secret', async () => {
    await install('T1', secret);
    await install('T2', 'the-secret-that-was-there-before-it');
    expect(await slackLine()).toMatchObject({
      status: 'wrong',
      detail:
        'HTTP, many workspaces: 2 installed, 1 of them with another SLACK_STATE_SECRET: put that one back, or let them install it again',
    });
  });

  it('does not disturb a bot that is running', async () => {
    const running = stateFile();
    expect(await slackLine()).toMatchObject({
      status: 'ok',
      detail: 'HTTP, many workspaces: how many are installed shows when the bot is stopped',
    });
    await running.close();
  });
});
