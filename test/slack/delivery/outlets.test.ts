import type { Installation } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Access } from '../../../src/slack/access.ts';
import { createOutlets } from '../../../src/slack/delivery/outlets.ts';

const parts = { clientOptions: {}, fetch: globalThis.fetch, reportFailure: () => {} };

function many(installation: Partial<Installation> | null, renewed = 'xoxb-renewed') {
  const asked: unknown[] = [];
  const access = {
    kind: 'many',
    installations: { of: async () => installation },
    authorize: async (source: unknown) => {
      asked.push(source);
      return { botToken: renewed };
    },
  } as unknown as Access;
  return { outlets: createOutlets(access, parts), asked };
}
const bot = { token: 'xoxb-kept', scopes: [], id: 'B1', userId: 'U1' };

describe('createOutlets', () => {
  it('speaks everywhere with the token of the one workspace', async () => {
    const identity = { botId: 'B1', botUserId: 'U1' };
    const outlets = createOutlets({ kind: 'one', botToken: 'xoxb-one', identity }, parts);
    const here = outlets.at(new webApi.WebClient('xoxb-another'));
    expect([here.client.token, (await outlets.in('T1'))?.client.token]).toEqual(['xoxb-one', 'xoxb-one']);
  });

  it('speaks in each of many with the token that it installed, and nowhere else', async () => {
    const { outlets, asked } = many({ team: { id: 'T1' }, bot });
    const client = new webApi.WebClient('xoxb-of-the-payload');
    expect([outlets.at(client).client, (await outlets.in('T1'))?.client.token]).toEqual([client, 'xoxb-kept']);
    expect(asked).toEqual([]);
    expect(await many(null).outlets.in('T1')).toBeNull();
    expect(await many({ team: { id: 'T1' } }).outlets.in('T1')).toBeNull();
  });

  it('lets Bolt renew a token that expires', async () => {
    const expiring = { ...bot, refreshToken: 'xoxe-1', expiresAt: 1 };
    const { outlets, asked } = many({
      team: undefined,
      enterprise: { id: 'E1' },
      bot: expiring,
      isEnterpriseInstall: true,
    });
    expect((await outlets.in('T1'))?.client.token).toBe('xoxb-renewed');
    expect(asked).toEqual([{ teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: true }]);
  });
});
