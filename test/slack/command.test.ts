import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.ts';
import { line } from '../../src/slack/reply/rich-text.ts';
import { aBrief } from '../fixtures/brief.ts';
import { aSlack, NOW, withAnswer } from './a-slack.ts';
import { buttonValue, textAt } from './fake-slack.ts';

const textOf = (response: unknown) => (response as { text: string }).text;
/** What each field of an opened form is filled with. */
function fieldsOf(view: unknown): Record<string, string | null> {
  const { blocks } = view as { blocks: types.KnownBlock[] };
  return Object.fromEntries(
    blocks.flatMap((block) => {
      if (block.type !== 'input') return [];
      const filled = textAt(block, 'element', 'initial_value') || textAt(block, 'element', 'initial_option', 'value');
      return [[block.block_id ?? '', filled === '' ? null : filled]];
    }),
  );
}

describe('/crm-rewrite', () => {
  it('with a segment and a message answers at once: a progress message in the channel that becomes the answer', async () => {
    const { deliver, slack, runs } = aSlack();
    const text =
      '—segment “abandoned cart buyers” --voucher "RM3 off, min spend RM15" Your cart | Ready to pick up &amp; go?';
    expect(await deliver('slash-command', { text })).toBeUndefined();
    expect(runs[0]?.brief).toMatchObject({
      segment: 'abandoned-cart-buyers',
      template: { title: 'Your cart', body: 'Ready to pick up & go?' },
      voucher: { text: 'RM3 off, min spend RM15' },
      channel: 'push',
    });
    expect(
      slack.calls.map(({ method, args }) => [method, args['channel'], args['ts'] ?? args['thread_ts'] ?? null]),
    ).toEqual([
      ['chat.postMessage', 'C0SALES01', null],
      ['chat.update', 'C0SALES01', '1780000001.000001'],
    ]);
    expect(slack.calls[0]?.args['text']).toBe(
      'Reading your message and writing a better one…\nOffer: RM3 off, min spend RM15',
    );
    expect(slack.calls[1]?.args['text']).toMatch(/^Rewrite for Abandoned cart buyers:\nBody: Version 1\n/u);
  });

  it('alone opens the form, with nothing preselected but the channel', async () => {
    const { deliver, slack } = aSlack();
    expect(await deliver('slash-command')).toBeUndefined();
    const [open] = slack.of('views.open');
    expect(open?.['trigger_id']).toBe('1001.2002.command');
    expect(fieldsOf(open?.['view'])).toEqual({
      title: null,
      body: null,
      segment: null,
      voucher: null,
      category: null,
      merchant: null,
      channel: 'push',
      audience: 'channel',
    });
  });

  it('with a message opens the form with what was understood', async () => {
    const { deliver, slack, runs } = aSlack();
    await deliver('slash-command', { text: 'channel=sms voucher="20% off" shop=Loom\nYour cart\n\nReady to go?' });
    expect(fieldsOf(slack.of('views.open')[0]?.['view'])).toEqual({
      title: 'Your cart',
      body: 'Ready to go?',
      segment: null,
      voucher: '20% off',
      category: null,
      merchant: 'Loom',
      channel: 'sms',
      audience: 'channel',
    });
    expect(runs).toEqual([]);
  });

  it('opens the form instead of guessing where an unquoted value ends', async () => {
    const { deliver, slack, runs } = aSlack();
    await deliver('slash-command', {
      text: '--segment new-buyers --merchant Loom Your order is on its way. Thank you!',
    });
    expect(fieldsOf(slack.of('views.open')[0]?.['view'])).toMatchObject({
      segment: 'new-buyers',
      merchant: null,
      body: 'Loom Your order is on its way. Thank you!',
    });
    expect(runs).toEqual([]);
  });

  it('preselects a segment that was named without a message', async () => {
    const { deliver, slack } = aSlack();
    await deliver('slash-command', { text: '--segment CRM_Lapsing_Buyers' });
    expect(fieldsOf(slack.of('views.open')[0]?.['view'])['segment']).toBe('lapsing-buyers');
  });

  it.each(['help', 'HELP', '?'])('%s says what can be done, to the person alone', async (text) => {
    const { deliver, slack } = aSlack();
    expect(await deliver('slash-command', { text })).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringMatching(
        /^I rewrite a customer message that did badly, and I promise nothing that you did not\.\nTo begin\n• \/crm-rewrite/u,
      ),
    });
    expect(slack.calls).toEqual([]);
  });

  it.each([
    [
      'an unknown segment',
      '--segment laspin-buyers We miss you',
      'There is no segment "laspin-buyers"; the nearest is lapsing-buyers, of potential-new-customers, new-buyers, lapsing-buyers, abandoned-cart-buyers, unpaid-order-buyers, post-purchase, price-drop, active-old-followers, frequent-buyers, new-followers, repeat-buyers. Your text is kept: press the button to mend it in the form.',
    ],
    [
      'an unknown channel',
      '--segment lapsing-buyers --channel pigeon We miss you',
      'There is no channel "pigeon"; use one of push, sms, whatsapp, email, chat. Your text is kept: press the button to mend it in the form.',
    ],
    [
      'contradictory flags',
      '--channel sms --channel push --segment lapsing-buyers Hello',
      'The channel is given twice, as "sms" and as "push"; give one.',
    ],
    [
      'a body over 8,000 characters',
      `--segment lapsing-buyers ${'a'.repeat(8_001)}`,
      `The body has 8001 characters; at most 8000 are read, which end at "${'a'.repeat(30)}", so shorten it or send it in parts. Your text is kept: press the button to mend it in the form.`,
    ],
  ])('refuses %s with one clear line to the person', async (_name, text, sentence) => {
    const { deliver, slack, failures } = aSlack();
    const response = await deliver('slash-command', { text });
    expect(response).toMatchObject({ response_type: 'ephemeral' });
    expect(textOf(response)).toBe(sentence);
    expect(slack.calls).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('never calls anybody: a channel mention in the message stays text', async () => {
    const rewrite = { title: null, body: '<!channel> 20% off', changes: [] };
    const { deliver, slack } = aSlack({ write: () => ({ rewrite }) });
    await deliver('slash-command', { text: '--segment new-buyers <!channel> 20% off' });
    expect(slack.of('chat.update')[0]?.['text']).toMatch(/^Rewrite for New buyers:\nBody: &lt;!channel&gt; 20% off\n/u);
  });

  it('is acknowledged with a sentence when the state cannot be written, and nothing is answered twice', async () => {
    const { deliver, slack, failures, store } = aSlack();
    const full = new StoreError('failed', 'What I keep on disk cannot be written right now.');
    store.accept = () => {
      throw full;
    };
    const response = await deliver('slash-command', { text: '--segment new-buyers Hello' });
    expect(textOf(response)).toMatch(/^I cannot read or write what I keep right now\. /u);
    expect(slack.calls).toEqual([]);
    expect(failures).toEqual([full]);
  });
});

describe('when the form cannot be opened', () => {
  it.each(['expired_trigger_id', 'trigger_expired', 'exchanged_trigger_id'])(
    'because of %s, the text is kept and a button opens it',
    async (code) => {
      const { deliver, press, slack, failures } = aSlack();
      slack.refuse['views.open'] = code;
      await deliver('slash-command', { text: 'Ready to go?' });
      const [reply] = slack.of('reply-link');
      expect(reply).toMatchObject({
        response_type: 'ephemeral',
        text: 'Slack closed the form before it opened. Your text is kept: press the button to open it again.',
      });
      expect(failures).toEqual([]);
      slack.refuse['views.open'] = () => null;
      await press('crm_open_form', buttonValue(reply, 'crm_open_form'));
      expect(fieldsOf(slack.of('views.open').at(-1)?.['view'])['body']).toBe('Ready to go?');
    },
  );

  it('for any other reason the person is told as well, and the host too', async () => {
    const { deliver, slack, failures } = aSlack();
    slack.refuse['views.open'] = 'invalid_arguments';
    await deliver('slash-command', { text: 'Ready to go?' });
    expect(slack.of('reply-link')).toHaveLength(1);
    expect(failures).toHaveLength(1);
  });
});

describe('where the bot is no member', () => {
  it('the answer comes through the reply link, only to the person, and says why', async () => {
    const { deliver, slack, failures } = aSlack();
    slack.refuse['chat.postMessage'] = ({ channel }) => (channel === 'C0SALES01' ? 'not_in_channel' : null);
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    const replies = slack.of('reply-link');
    expect(replies.map(({ response_type, text }) => [response_type, text])).toEqual([
      ['ephemeral', 'Reading your message and writing a better one. The answer comes here, only to you.'],
      ['ephemeral', expect.stringMatching(/^Rewrite for New buyers:\nBody: Version 1\n/u)],
    ]);
    expect(JSON.stringify(replies[1]?.['blocks'])).toContain(
      'Only you see this, because I am not in this channel, or may not post in it. Invite me to it to get answers in a thread.',
    );
    expect(JSON.stringify(replies[1]?.['blocks'])).toContain('Share in channel');
    expect(failures).toEqual([]);
  });

  it('and the reply link is no longer good, the answer comes as a direct message', async () => {
    const { deliver, slack } = aSlack();
    slack.refuse['chat.postMessage'] = ({ channel }) => (channel === 'C0SALES01' ? 'channel_not_found' : null);
    slack.refuse['reply-link'] = 'expired';
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    const [update] = slack.of('chat.update');
    expect(update).toMatchObject({
      channel: 'D0MIA0001',
      text: expect.stringMatching(/^Rewrite for New buyers:\nBody: Version 1\n/u),
    });
    const note = line(
      'You asked me in ',
      { channel: 'C0SALES01' },
      '. I cannot answer there, because I am not in it, or may not post there. So I answer here.',
    );
    expect(update?.['blocks']).toEqual(expect.arrayContaining([note]));
  });

  it('and no way is left, the failure is told once and nothing hangs', async () => {
    const { deliver, slack, failures, store } = aSlack();
    slack.refuse['chat.postMessage'] = 'account_inactive';
    slack.refuse['reply-link'] = 'expired';
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    const code = 'slack/no-way-left: account_inactive, reply_link_refused, account_inactive';
    expect(failures).toEqual([expect.objectContaining({ code })]);
    expect(await store.unanswered()).toEqual([]);
  });
});

describe('Slack’s own troubles', () => {
  it('a deleted progress message: the answer is posted anew', async () => {
    const { deliver, slack } = aSlack();
    slack.refuse['chat.update'] = 'message_not_found';
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    expect(slack.of('chat.postMessage').map(({ text }) => text)).toEqual([
      'Reading your message and writing a better one…',
      expect.stringMatching(/^Rewrite for New buyers:\nBody: Version 1\n/u),
    ]);
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long'])('%s: the text comes without blocks, once', async (code) => {
    const { deliver, slack, failures } = aSlack();
    slack.refuse['chat.update'] = ({ blocks }) => (Array.isArray(blocks) && blocks.length > 0 ? code : null);
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    expect(slack.of('chat.update').at(-1)).toMatchObject({
      text: expect.stringMatching(/^Rewrite for New buyers:\nBody: Version 1\n/u),
      blocks: [],
    });
    expect(failures).toHaveLength(1);
  });

  it('a network that is down: the request stays open and is answered later, in the same place', async () => {
    const { deliver, slack, conversation, idle, store } = aSlack();
    slack.refuse['chat.update'] = () => {
      slack.state.offline = true;
      return null;
    };
    slack.state.offline = true;
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    expect(await store.unanswered()).toHaveLength(1);
    slack.state.offline = false;
    slack.refuse['chat.update'] = () => null;
    await conversation.resume();
    await idle();
    expect(await store.unanswered()).toEqual([]);
    expect(slack.of('chat.update')).toHaveLength(1);
  }, 30_000);

  it('the same command delivered twice is answered once', async () => {
    const { deliver, slack, runs } = aSlack();
    const text = '--segment new-buyers Hello';
    expect(await deliver('slash-command', { text })).toBeUndefined();
    expect(await deliver('slash-command', { text })).toBeUndefined();
    expect(runs).toHaveLength(1);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('a text too long for a message is clipped with notice and comes whole as a file', async () => {
    const body = 'Return to your cart. '.repeat(200).trim();
    const { slack } = await withAnswer({ write: () => ({ rewrite: { title: null, body, changes: [] } }) });
    expect(JSON.stringify(slack.of('chat.update')[0]?.['blocks'])).toContain(
      'The body is clipped here: it has 4199 characters.',
    );
    expect(slack.of('files.getUploadURLExternal')[0]).toMatchObject({
      filename: 'body.txt',
      length: String(body.length),
    });
    expect(slack.of('files.completeUploadExternal')[0]).toMatchObject({
      channel_id: 'C0SALES01',
      thread_ts: '1780000001.000001',
    });
  });

  it('where no file may be put, the whole text comes in the next messages of the thread', async () => {
    const body = `${'a'.repeat(2_000)}\n${'b'.repeat(2_000)}`;
    const { deliver, slack, failures } = aSlack({ write: () => ({ rewrite: { title: null, body, changes: [] } }) });
    slack.refuse['files.getUploadURLExternal'] = 'missing_scope';
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    const posts = slack.of('chat.postMessage').slice(1);
    expect(posts.map(({ thread_ts, text }) => [thread_ts, text])).toEqual([
      ['1780000001.000001', 'The whole body, part 1 of 2'],
      ['1780000001.000001', 'The whole body, part 2 of 2'],
    ]);
    expect(JSON.stringify(posts[1]?.['blocks'])).toContain('b'.repeat(2_000));
    expect(failures).toEqual([]);
  });

  it('an appendix that fails is told, and does not send the answer again', async () => {
    const body = 'a'.repeat(4_000);
    const { deliver, slack, failures } = aSlack({ write: () => ({ rewrite: { title: null, body, changes: [] } }) });
    slack.refuse['files.getUploadURLExternal'] = 'internal_error';
    await deliver('slash-command', { text: '--segment new-buyers Hello' });
    expect(slack.of('chat.update')).toHaveLength(1);
    expect(failures).toHaveLength(1);
  });
});

describe('after a restart', () => {
  it('what was accepted and not answered is answered by the next process, in the same place', async () => {
    const before = aSlack();
    await before.conversation.accept({
      ask: { kind: 'rewrite', brief: aBrief() },
      address: {
        team: 'T012AB3C4',
        user: 'U0MIA0001',
        audience: 'channel',
        channel: 'C0SALES01',
        thread: null,
        reply: null,
        follows: 'everything',
      },
      dedupeKey: 'lost',
      threadId: null,
    });
    const [lost] = await before.store.unanswered();
    await before.store.take(lost?.id ?? '');
    await before.store.setPlace(
      { id: lost?.id ?? '', attempt: 1 },
      { channel: 'C0SALES01', thread: '1.0', message: '1.0' },
    );
    const after = aSlack({ store: before.store });
    expect(await after.conversation.resume()).toBe(1);
    await after.idle();
    expect(after.slack.calls.map(({ method, args }) => [method, args['ts']])).toEqual([['chat.update', '1.0']]);
    expect(after.clock.now).toBe(NOW);
  });
});
