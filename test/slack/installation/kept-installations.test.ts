import type { Installation } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { keepInstallations } from '../../../src/slack/installation/kept-installations.ts';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';

const secret = 'a-state-secret-of-many-characters';
const now = () => 1_780_000_000_000;

function world() {
  const store = openSqliteState(':memory:');
  return { store, kept: keepInstallations({ store, secret, now }) };
}

function installed(team: string | null, enterprise: string | null, token: string): Installation {
  return {
    team: team === null ? undefined : { id: team, name: 'Loom' },
    enterprise: enterprise === null ? undefined : { id: enterprise, name: 'Mill' },
    user: { token: undefined, scopes: undefined, id: 'U1' },
    bot: { token, scopes: ['commands'], id: 'B1', userId: 'UBOT' },
    isEnterpriseInstall: team === null,
    authVersion: 'v2',
  } as Installation;
}

const ofWorkspace = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const;
const ofOrganisation = { teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: true } as never;

describe('keepInstallations', () => {
  it('gives a workspace’s back without the person who installed it, and keeps it under its id', async () => {
    const { store, kept } = world();
    const installation = installed('T1', 'E1', 'xoxb-1');
    await kept.storeInstallation(installation);
    const { user: _user, ...withoutPerson } = installation;
    expect(await kept.fetchInstallation(ofWorkspace)).toEqual(withoutPerson);
    expect((await store.installations()).map(({ id }) => id)).toEqual(['T1']);
    expect((await kept.of('T1'))?.bot?.token).toBe('xoxb-1');
    await expect(kept.fetchInstallation({ ...ofWorkspace, teamId: 'T2' })).rejects.toMatchObject({
      code: 'slack/not-installed',
    });
    expect(await kept.of('T2')).toBeNull();
  });

  it('keeps an organisation’s under its own id, and finds it later by a workspace that was met', async () => {
    const { store, kept } = world();
    await kept.storeInstallation(installed(null, 'E1', 'xoxb-org'));
    expect((await store.installations()).map(({ id }) => id)).toEqual(['E1']);
    expect(await kept.of('T1')).toBeNull();
    expect((await kept.fetchInstallation(ofOrganisation)).bot?.token).toBe('xoxb-org');
    expect((await kept.of('T1'))?.bot?.token).toBe('xoxb-org');
    expect(await kept.of('T2')).toBeNull();
  });

  it('a workspace’s own goes before its organisation’s where a payload does not say which', async () => {
    const { kept } = world();
    await kept.storeInstallation(installed(null, 'E1', 'xoxb-org'));
    const unsaid = { teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: false } as const;
    expect((await kept.fetchInstallation(unsaid)).bot?.token).toBe('xoxb-org');
    await kept.storeInstallation(installed('T1', 'E1', 'xoxb-own'));
    expect((await kept.fetchInstallation(unsaid)).bot?.token).toBe('xoxb-own');
    expect((await kept.fetchInstallation(ofOrganisation)).bot?.token).toBe('xoxb-org');
    expect((await kept.of('T1'))?.bot?.token).toBe('xoxb-own');
  });

  it('counts what it can and cannot read', async () => {
    const { store, kept } = world();
    await kept.storeInstallation(installed('T1', null, 'xoxb-1'));
    const other = keepInstallations({ store, secret: `${secret}.`, now });
    await other.storeInstallation(installed('T2', null, 'xoxb-2'));
    expect(await kept.survey()).toEqual({ installed: 2, unreadable: 1 });
    await expect(kept.of('T2')).rejects.toMatchObject({ code: 'slack/installation-unreadable' });
  });
});
