import { describe, expect, it } from 'vitest';
import { aSlack, withAnswer } from './a-slack.ts';
import { buttonValue, payload, textAt } from './fake-slack.ts';
import { textsIn } from './form-fields.ts';

const DIRECT = { channel: { id: 'D0MIA0001' }, container: { channel_id: 'D0MIA0001' } };
describe('Remove this answer', () => {
  it('deletes it where it stands, for whoever asked', async () => {
    const { deliver, slack, store } = await withAnswer();
    await deliver('block-actions-overflow');
    expect(slack.of('chat.delete')).toEqual([{ channel: 'C0SALES01', ts: '1780000001.000001' }]);
    expect(await store.placesOf('id-1')).toEqual([]);
    expect(slack.of('reply-link').at(-1)?.['text']).toBe('Removed.');
  });

  it('goes from the Home tab too; the version before it comes back there', async () => {
    const { choose, deliver, slack } = await withAnswer();
    await choose('shorter', 'report-1');
    await deliver('event-app-home-opened');
    const lines = () => textsIn(slack.of('views.publish').at(-1)).filter((text) => text.includes('buyers, '));
    expect(lines()).toEqual([' – Abandoned cart buyers, version 2, 28 May · ']);
    await choose('remove', 'report-2', { container: { channel_id: 'C0SALES01', message_ts: '1780000001.000002' } });
    expect(lines()).toEqual([' – Abandoned cart buyers, rewritten, 28 May · ']);
    await choose('remove', 'report-1');
    expect(lines()).toEqual([]);
  });

  it('is refused to others, in words', async () => {
    const { deliver, slack } = await withAnswer();
    await deliver('block-actions-overflow', { user: { id: 'U0BEN0002' } });
    expect(slack.of('chat.delete')).toEqual([]);
    expect(slack.of('reply-link').at(-1)?.['text']).toBe('Only the person who asked for this answer can remove it.');
  });

  it('takes away where it was shared too', async () => {
    const { deliver, choose, press, slack } = aSlack();
    await deliver('message-shortcut');
    const private_metadata = textAt(slack.of('views.open')[0], 'view', 'private_metadata');
    await deliver('view-submission', { view: { private_metadata } });
    await press('crm_share', 'report-1', DIRECT);
    await choose('remove', 'report-1', {
      ...DIRECT,
      container: { ...DIRECT.container, message_ts: '1780000001.000001' },
    });
    expect(slack.of('chat.delete').map(({ channel }) => channel)).toEqual(['D0MIA0001', 'C0SALES01']);
    expect(slack.of('reply-link').at(-1)?.['text']).toBe('Removed, also where it was shared.');
  });

  it('takes away the file that held its text whole, or the messages where no file could be put', async () => {
    const body = 'One more line of the letter. '.repeat(180);
    const world = { write: () => ({ rewrite: { title: null, body, changes: [] } }) };
    const one = await withAnswer(world);
    await one.choose('remove', 'report-1');
    expect(one.slack.of('files.delete')).toEqual([{ file: 'F1' }]);

    const other = aSlack(world);
    other.slack.refuse['files.getUploadURLExternal'] = 'missing_scope';
    await other.deliver('slash-command', { text: '--segment new-buyers Hello' });
    await other.choose('remove', 'report-1');
    expect(other.slack.of('chat.delete').map(({ ts }) => ts)).toEqual([
      '1780000001.000001',
      '1780000001.000002',
      '1780000001.000003',
    ]);
  });

  it('that only one person sees goes by the link of its button', async () => {
    const { slack, choose } = await withAnswer();
    await choose('remove', 'report-1', { container: { is_ephemeral: true } });
    expect(slack.of('reply-link').at(-1)).toEqual({ delete_original: true });
  });

  it('ignores a menu entry that is none of ours', async () => {
    const { since, choose, failures } = await withAnswer();
    await choose('constructor', 'report-1');
    expect([since(), failures]).toEqual([[], []]);
  });
});

describe('Cancel', () => {
  const begin = async () => {
    const aborted: unknown[] = [];
    const all = aSlack({
      write: (_brief, { signal }) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () => {
            aborted.push('aborted');
            resolve({});
          });
        }),
    });
    await all.receiver.deliver(payload('slash-command', { text: '--segment new-buyers Hello' }));
    await expect.poll(() => all.slack.of('chat.postMessage').length).toBe(1);
    const cancel = buttonValue(all.slack.of('chat.postMessage')[0], 'crm_cancel');
    return { ...all, aborted, cancel };
  };

  it('stops the writing, takes the progress message away, and answers nothing', async () => {
    const { press, cancel, slack, aborted, store, failures } = await begin();
    await press('crm_cancel', cancel);
    expect(aborted).toEqual(['aborted']);
    expect(slack.of('chat.delete')).toEqual([{ channel: 'C0SALES01', ts: '1780000001.000001' }]);
    expect(slack.of('chat.update')).toEqual([]);
    expect(await store.versions('id-1')).toEqual([]);
    expect(await store.unanswered()).toEqual([]);
    expect(slack.of('reply-link').at(-1)?.['text']).toBe(
      'Cancelled. Nothing was written, and your message is as it was.',
    );
    expect(failures).toEqual([]);
  });

  it('while the answer is on its way leaves nothing either', async () => {
    const { deliver, slack, store } = aSlack();
    slack.refuse['chat.update'] = () => {
      void store.cancel('id-2');
      return 'message_not_found';
    };
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    expect((await store.request('id-2'))?.state).toBe('cancelled');
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('is for the person who asked', async () => {
    const { receiver, press, cancel, slack } = await begin();
    const action = { type: 'button', block_id: 'x', action_ts: '1', action_id: 'crm_cancel', value: cancel };
    await receiver.deliver(payload('block-actions', { user: { id: 'U0BEN0002' }, actions: [action] }));
    await expect.poll(() => slack.of('reply-link').at(-1)?.['text']).toBe('Only the person who asked can cancel this.');
    expect(slack.of('chat.delete')).toEqual([]);
    await press('crm_cancel', cancel);
  });

  it('of what is answered says so', async () => {
    const { press, slack } = await withAnswer();
    const cancel = buttonValue(slack.of('chat.postMessage')[0], 'crm_cancel');
    await press('crm_cancel', cancel);
    expect(slack.of('reply-link').at(-1)?.['text']).toBe(
      'The answer is there already, or it was cancelled before. You can remove an answer with its ⋯ menu.',
    );
  });
});
