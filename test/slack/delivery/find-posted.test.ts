import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { directChannelOf } from '../../../src/slack/delivery/direct-channel.ts';
import { findPosted } from '../../../src/slack/delivery/find-posted.ts';
import { openSqliteState } from '../../../src/state/sqlite-state.ts';
import { aReport } from '../../fixtures/report.ts';
import { aRequest, aThread, NOW } from '../../state/requests.ts';
import { aSlack } from '../a-slack.ts';

const REQUEST = { id: 'request-1', acceptedAt: 1_780_000_000_000 };
const posted = (request: string) => ({ event_type: 'crm_request', event_payload: { request } });

/** Slack with these messages wherever one looks; `asked` is what it was asked. */
function aClient(messages: readonly object[]) {
  const asked: [string, Record<string, string>][] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    const method = String(url).split('/api/')[1] ?? '';
    asked.push([method, Object.fromEntries(new URLSearchParams(String(init.body)))]);
    return Response.json({ ok: true, messages });
  }) as typeof globalThis.fetch;
  return { client: new webApi.WebClient('xoxb-test', { fetch }), asked };
}

describe('findPosted', () => {
  it('finds what was posted for a request at the top of a channel, by what it carries unseen', async () => {
    const { client, asked } = aClient([
      { ts: '1780000005.000300' },
      { ts: '1780000004.000200', metadata: posted('request-2') },
      { ts: '1780000003.000100', metadata: posted('request-1') },
    ]);
    expect(await findPosted(client, REQUEST, { channel: 'C1', thread: null })).toEqual({
      channel: 'C1',
      thread: '1780000003.000100',
      message: '1780000003.000100',
    });
    expect(asked).toEqual([
      ['conversations.history', { channel: 'C1', oldest: '1779999940', limit: '200', include_all_metadata: 'true' }],
    ]);
  });

  it('finds it in a thread', async () => {
    const { client, asked } = aClient([{ ts: '1780000003.000100', metadata: posted('request-1') }]);
    expect(await findPosted(client, REQUEST, { channel: 'C1', thread: '1780000001.000001' })).toEqual({
      channel: 'C1',
      thread: '1780000001.000001',
      message: '1780000003.000100',
    });
    expect(asked[0]?.[0]).toBe('conversations.replies');
  });

  it('finds nothing where nothing was posted', async () => {
    const { client } = aClient([{ ts: '1780000003.000100', metadata: { event_type: 'other' } }, {}]);
    expect(await findPosted(client, REQUEST, { channel: 'C1', thread: null })).toBeNull();
  });

  it('has every message that is posted for a request carry its id, and nothing else', async () => {
    const { deliver, slack, store } = aSlack();
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    const metadata = slack.of('chat.postMessage').map((sent) => sent['metadata']);
    expect(metadata).toEqual([posted('id-2')]);
    expect((await store.request('id-2'))?.state).toBe('answered');
  });
});

describe('directChannelOf', () => {
  it('is where somebody speaks with the bot, or where it answered them before', async () => {
    const store = openSqliteState(':memory:');
    const { address } = aRequest();
    expect(await directChannelOf({ ...address, channel: 'D7' }, store)).toBe('D7');
    expect(await directChannelOf(address, store)).toBeNull();
    await store.accept(aRequest(), NOW, aThread());
    const taken = await store.take('request-1');
    if (taken === null) throw new Error('not taken');
    await store.saveReport(taken, aReport());
    await store.setPlace(taken, { channel: 'D9', thread: '1.0', message: '1.0' });
    expect(await directChannelOf(address, store)).toBe('D9');
  });
});
