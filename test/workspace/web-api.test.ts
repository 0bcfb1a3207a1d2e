import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BOT } from '../../src/workspace/cast.ts';
import { aServer, ask } from './a-server.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const MODAL = { type: 'modal', title: plain('A form'), blocks: [{ type: 'section', text: plain('Hello') }] };

describe('Slack’s Web API in the workspace', () => {
  let server: Awaited<ReturnType<typeof aServer>>;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.stop());

  const call = async (method: string, args: object, token: string = BOT.token) => {
    const { text } = await ask(server.port, `/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(args),
    });
    return JSON.parse(text) as Record<string, unknown>;
  };
  const channelNamed = (name: string) => server.slack.channelsOf('maya').find((one) => one.name === name)?.id ?? '';
  const maya = () => server.slack.userIds.get('maya') ?? '';

  it('knows no token but the app’s', async () => {
    expect(await call('auth.test', {}, 'xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
    expect(await call('auth.test', {})).toMatchObject({ ok: true, user_id: BOT.user, bot_id: BOT.bot });
  });

  it('refuses the blocks that Slack refuses, and says what is wrong with them', async () => {
    const blocks = [{ type: 'header', text: plain('x'.repeat(151)) }];
    const answer = await call('chat.postMessage', { channel: channelNamed('crm'), text: 'x', blocks });
    expect(answer).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(server.refusals.at(-1)?.[0]).toBe('chat.postMessage');
    expect(
      await call('views.open', { trigger_id: 'x', view: { ...MODAL, title: plain('x'.repeat(25)) } }),
    ).toMatchObject({
      ok: false,
      error: 'invalid_arguments',
    });
  });

  it('opens a form once for each trigger', async () => {
    const trigger_id = server.views.trigger(maya());
    expect(await call('views.open', { trigger_id, view: MODAL })).toMatchObject({ ok: true });
    expect(await call('views.open', { trigger_id, view: MODAL })).toEqual({ ok: false, error: 'invalid_trigger_id' });
  });

  it('opens no form more than three seconds after the click', async () => {
    const trigger_id = server.views.trigger(maya());
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_001);
    expect(await call('views.open', { trigger_id, view: MODAL })).toEqual({ ok: false, error: 'expired_trigger_id' });
  });

  it('puts at most three forms on top of one another', async () => {
    const open = (method: string) => call(method, { trigger_id: server.views.trigger(maya()), view: MODAL });
    const answers = [
      await open('views.open'),
      await open('views.push'),
      await open('views.push'),
      await open('views.push'),
    ];
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(answers[3]).toEqual({ ok: false, error: 'push_limit_reached' });
  });

  it('does not tell an app of a private channel that it is not in', async () => {
    expect(await call('chat.postMessage', { channel: channelNamed('board'), text: 'x' })).toEqual({
      ok: false,
      error: 'channel_not_found',
    });
  });

  it('gives links that lead into the page', async () => {
    const { ts } = await call('chat.postMessage', { channel: channelNamed('crm'), text: 'x' });
    const { permalink } = await call('chat.getPermalink', { channel: channelNamed('crm'), message_ts: ts });
    expect(permalink).toBe(`${server.origin}/archives/${channelNamed('crm')}/p${String(ts).replace('.', '')}`);
  });

  it('counts what the app posts as unread until it is seen', async () => {
    server.unread.see(maya(), channelNamed('crm'));
    await call('chat.postMessage', { channel: channelNamed('crm'), text: 'news' });
    expect(server.unread.count(maya(), channelNamed('crm'))).toBe(1);
    await ask(server.port, `/?as=maya&channel=${channelNamed('crm')}`);
    expect(server.unread.count(maya(), channelNamed('crm'))).toBe(0);
  });
});
