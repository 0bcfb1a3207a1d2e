import { describe, expect, it } from 'vitest';
import { aSlack, NOW, withAnswer } from './a-slack.ts';
import { textAt } from './fake-slack.ts';

describe('Use this', () => {
  it('keeps who chose which version when and where it stands, and says so on the answer', async () => {
    const { press, store, slack, since } = await withAnswer();
    await press('crm_use_this', 'report-1');
    expect(await store.usesOf('id-1')).toEqual([
      {
        reportId: 'report-1',
        threadId: 'id-1',
        user: 'U0MIA0001',
        channel: 'C0SALES01',
        permalink: 'https://loom.slack.com/archives/C0SALES01/p1780000001000001',
        at: NOW,
      },
    ]);
    expect(since().map(({ method }) => method)).toEqual(['chat.getPermalink', 'chat.update', 'reply-link']);
    const updated = slack.of('chat.update').at(-1);
    expect([updated?.['channel'], updated?.['ts']]).toEqual(['C0SALES01', '1780000001.000001']);
    expect(updated?.['blocks']).toContainEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'Chosen to send', style: { bold: true } },
            { type: 'text', text: ' by ' },
            { type: 'user', user_id: 'U0MIA0001' },
            { type: 'text', text: ', ' },
            {
              type: 'date',
              timestamp: NOW / 1_000,
              format: '{date_short_pretty} {time}',
              fallback: '2026-05-28 20:26',
            },
          ],
        },
      ],
    });
    expect(slack.of('reply-link').at(-1)?.['text']).toBe(
      'Marked as chosen to send. I do not send it anywhere: paste it where you send from.',
    );
  });

  it('is taken back by whoever marked it, and offered again', async () => {
    const { press, choose, store, slack } = await withAnswer();
    await press('crm_use_this', 'report-1');
    await choose('not-used', 'report-1', { user: { id: 'U0BEN0002' } });
    expect(slack.of('reply-link').at(-1)?.['text']).toBe('Only the person who chose it can take that back.');
    expect(await store.usesOf('id-1')).toHaveLength(1);
    await choose('not-used', 'report-1');
    expect(await store.usesOf('id-1')).toEqual([]);
    expect(slack.of('reply-link').at(-1)?.['text']).toBe('Taken back: it is no longer marked as chosen to send.');
    const shown = JSON.stringify(slack.of('chat.update').at(-1)?.['blocks']);
    expect([shown.includes('Chosen to send'), shown.includes('Use this')]).toEqual([false, true]);
  });

  it('is said on a copy that is shared later, too', async () => {
    const { deliver, press, slack } = aSlack();
    await deliver('message-shortcut');
    const private_metadata = textAt(slack.of('views.open')[0], 'view', 'private_metadata');
    await deliver('view-submission', { view: { private_metadata } });
    const direct = { channel: { id: 'D0MIA0001' }, container: { channel_id: 'D0MIA0001' } };
    await press('crm_use_this', 'report-1', direct);
    await press('crm_share', 'report-1', direct);
    expect(JSON.stringify(slack.of('chat.postMessage').at(-1))).toContain('Chosen to send');
  });

  it('keeps the sentence that the answer said about its version', async () => {
    const { press, choose, deliver, slack } = await withAnswer({
      write: (_brief, _options, call) => ({
        rewrite: { title: null, body: `Version ${Math.min(call, 2)}`, changes: [] },
      }),
    });
    await choose('shorter', 'report-1');
    await deliver('event-message', { event: { text: 'the discount is 20%', ts: '1780000020.1' } });
    const note = 'I have noted the fact. It does not change the text that I would send.';
    expect(JSON.stringify(slack.of('chat.update').at(-1))).toContain(note);
    await press('crm_use_this', 'report-3');
    expect(JSON.stringify(slack.of('chat.update').at(-1))).toContain(note);
  });

  it('on an answer that only one person sees takes its place', async () => {
    const { press, slack } = await withAnswer();
    await press('crm_use_this', 'report-1', { container: { is_ephemeral: true } });
    expect(slack.of('reply-link').at(-1)).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(JSON.stringify(slack.of('reply-link').at(-1))).toContain('Chosen to send');
  });

  it('shows it on every copy, and offers to share only where nobody else sees it', async () => {
    const { deliver, press, slack } = aSlack();
    await deliver('message-shortcut');
    const private_metadata = textAt(slack.of('views.open')[0], 'view', 'private_metadata');
    await deliver('view-submission', { view: { private_metadata } });
    const direct = { channel: { id: 'D0MIA0001' }, container: { channel_id: 'D0MIA0001' } };
    await press('crm_share', 'report-1', direct);
    await press('crm_use_this', 'report-1', direct);
    const updated = slack.of('chat.update').slice(-2);
    expect(updated.map(({ channel, blocks }) => [channel, JSON.stringify(blocks).includes('Share in thread')])).toEqual(
      [
        ['D0MIA0001', true],
        ['C0SALES01', false],
      ],
    );
  });

  it('of an answer that was deleted meanwhile is kept all the same', async () => {
    const { press, slack, store, failures } = await withAnswer();
    slack.refuse['chat.update'] = 'message_not_found';
    slack.refuse['chat.getPermalink'] = 'message_not_found';
    await press('crm_use_this', 'report-1');
    expect(await store.usesOf('id-1')).toMatchObject([{ permalink: null }]);
    expect(failures).toEqual([]);
  });
});
