import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOT, PEOPLE } from '../../src/workspace/cast.ts';
import { listenOnLoopback } from '../../src/workspace/loopback.ts';
import { postAs } from '../../src/workspace/post-as.ts';
import { aServer, ask } from './a-server.ts';

describe('the workspace’s server', () => {
  let server: Awaited<ReturnType<typeof aServer>>;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.stop());

  const act = (headers: Record<string, string>) =>
    ask(server.port, '/do/say', {
      method: 'POST',
      headers,
      body: JSON.stringify({ as: 'maya', channel: 'C1', text: 'hi' }),
    });

  it('is reached by its own names only, so that no other site is it in disguise', async () => {
    expect((await ask(server.port, '/', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask(server.port, '/', { headers: { host: `localhost:${server.port}` } })).status).toBe(200);
  });

  it('takes the next port when the wanted one is busy', async () => {
    const next = createServer();
    expect(await listenOnLoopback(next, server.port)).toBeGreaterThan(server.port);
    next.close();
  });

  it('does nothing for a page of another site', async () => {
    expect((await act({ 'x-workspace': 'yes', origin: 'https://evil.example' })).status).toBe(403);
    expect((await act({ origin: server.origin })).status).toBe(404);
    expect(server.done).toEqual([]);
    expect((await act({ 'x-workspace': 'yes', origin: server.origin })).status).toBe(200);
    expect(server.done).toEqual([['say', { channel: 'C1', thread: null }, 'hi']]);
  });

  it('shows what people write as text', async () => {
    const channel = server.slack.channelsOf('maya')[0]?.id ?? '';
    await postAs(server.slack.api, PEOPLE[0], { channel, thread: null, text: '<script>alert(1)</script> "&amp;' });
    const { text } = await ask(server.port, `/?as=maya&channel=${channel}`);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;amp;');
    expect(text).not.toContain('<script>alert');
  });

  it('says that it is a stand-in, and loads nothing from elsewhere', async () => {
    const { text } = await ask(server.port, '/');
    expect(text).toContain('A local stand-in for Slack');
    expect(text.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/gu)).toBeNull();
  });

  it('shows other people’s direct messages to nobody', async () => {
    const [direct] = server.slack.channelsOf('tom').filter(({ kind }) => kind === 'direct');
    await postAs(
      server.slack.api,
      { name: 'tom', realName: 'Tom', token: 'xoxp-local-tom' },
      {
        channel: direct?.id ?? '',
        thread: null,
        text: 'for the app alone',
      },
    );
    expect((await ask(server.port, `/?as=tom&channel=${direct?.id}`)).text).toContain('for the app alone');
    expect((await ask(server.port, `/?as=maya&channel=${direct?.id}`)).text).not.toContain('for the app alone');
  });

  it('leads a permalink to its thread', async () => {
    const channel = server.slack.channelsOf('maya')[0]?.id ?? '';
    const posted = await postAs(server.slack.api, PEOPLE[0], { channel, thread: null, text: 'linked to' });
    const { text } = await ask(server.port, `/archives/${channel}/p${posted.ts.replace('.', '')}?as=maya`);
    expect(text).toContain(`data-thread="${posted.ts}"`);
  });

  it('shows a file that the app uploaded, to those who see its channel', async () => {
    const { api, channelsOf } = server.slack;
    const board = channelsOf('maya').find(({ kind }) => kind === 'direct')?.id ?? '';
    const upload = (await api('files.getUploadURLExternal', BOT.token, {
      filename: 'body.txt',
      length: 8,
    })) as unknown as {
      readonly upload_url: string;
      readonly file_id: string;
    };
    await fetch(upload.upload_url, { method: 'POST', body: 'all of it' });
    const files = [{ id: upload.file_id, title: 'The whole body' }];
    await api('files.completeUploadExternal', BOT.token, { channel_id: board, files });
    const { text } = await ask(server.port, `/?as=maya&channel=${board}`);
    expect(text).toContain(`href="/file/${upload.file_id}?as=maya">📄 The whole body</a>`);
    expect(await ask(server.port, `/file/${upload.file_id}?as=maya`)).toEqual({ status: 200, text: 'all of it' });
    expect((await ask(server.port, `/file/${upload.file_id}?as=tom`)).status).toBe(404);
    expect((await ask(server.port, '/file/F0?as=maya')).status).toBe(404);
  });
});
