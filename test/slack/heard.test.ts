import { describe, expect, it } from 'vitest';
import { aSlack, withAnswer } from './a-slack.ts';
import { buttonValue, payload, textAt } from './fake-slack.ts';
import { filledIn } from './form-fields.ts';

const inThread = (text: string, rest: object = {}) => ({ event: { text, ...rest } });

describe('a reply in a thread that the bot started', () => {
  it.each([
    ['another variant', 'another variant; Best fact first'],
    ['shorter', 'shorter'],
    ['in Spanish', 'in Spanish'],
    ['Mach es k&uuml;rzer &amp; shorter', 'Mach es k&uuml;rzer & shorter'],
  ])('%s gives the next version in the thread', async (text, instruction) => {
    const { deliver, since, runs } = await withAnswer();
    await deliver('event-message', inThread(text));
    expect(runs[1]?.brief.instruction).toBe(instruction);
    expect(since().map(({ method, args }) => [method, args['thread_ts'] ?? args['ts']])).toEqual([
      ['chat.postMessage', '1780000001.000001'],
      ['chat.update', '1780000001.000002'],
    ]);
  });

  it('"the discount is 20%" is a fact of the next version', async () => {
    const { deliver, runs } = await withAnswer();
    await deliver('event-message', inThread('the discount is 20%'));
    expect(runs[1]?.brief).toMatchObject({ facts: ['the discount is 20%'], instruction: null });
  });

  it('reads rich text first, and the thread of a direct message as well', async () => {
    const { deliver, runs } = await withAnswer();
    const blocks = [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'shorter' }] }] },
    ];
    await deliver('event-message', inThread('ignored', { blocks, subtype: 'thread_broadcast' }));
    expect(runs[1]?.brief.instruction).toBe('shorter');
  });

  it.each([
    ['thanks', {}],
    ['Perfect, sending it tomorrow 🎉', {}],
    ['I showed it to Ben', {}],
    ['<@U0BEN0002> can you make it shorter?', {}],
    ['👍', {}],
    ['', {}],
    ['shorter', { thread_ts: '1770000000.000001' }],
    ['shorter', { thread_ts: undefined }],
  ])('silence is right for %j %j', async (text, rest) => {
    const { deliver, since, runs } = await withAnswer();
    await deliver('event-message', inThread(text, rest));
    expect(runs).toHaveLength(1);
    expect(since()).toEqual([]);
  });

  it.each([
    ['its own edit', 'event-message-changed', {}],
    ['its own post', 'event-message', { user: 'U0CRM0BOT' }],
    ['another bot', 'event-message', { bot_id: 'B0OTHER01', subtype: 'bot_message' }],
    ['a deletion', 'event-message', { subtype: 'message_deleted' }],
    ['somebody joining', 'event-message', { subtype: 'channel_join' }],
    ['a hidden event', 'event-message', { hidden: true }],
    ['Slackbot', 'event-message', { user: 'USLACKBOT' }],
  ])('never answers %s', async (_name, name, event) => {
    const { deliver, since } = await withAnswer();
    await deliver(name, { event });
    expect(since()).toEqual([]);
  });

  it('delivered again, as a retry, is answered once', async () => {
    const { deliver, runs } = await withAnswer();
    await deliver('event-message');
    await deliver('event-message', { event_id: 'Ev0000009' });
    expect(runs).toHaveLength(2);
  });

  it('that mentions the bot comes twice, as a mention and as a message, and is answered once', async () => {
    const { deliver, runs } = await withAnswer();
    const event = { text: '<@U0CRM0BOT> shorter', ts: '1780000007.000100', thread_ts: '1780000001.000001' };
    await deliver('event-app-mention', { event });
    await deliver('event-message', { event });
    expect(runs).toHaveLength(2);
    expect(runs[1]?.brief.instruction).toBe('shorter');
  });

  it('several at once are answered one after the other, in order', async () => {
    const { receiver, idle, runs } = await withAnswer();
    const say = (text: string, ts: string) => receiver.deliver(payload('event-message', { event: { text, ts } }));
    await Promise.all([
      say('shorter', '1780000010.1'),
      say('friendlier', '1780000010.2'),
      say('another variant', '1780000010.3'),
    ]);
    await idle();
    expect(runs.map(({ brief, options }) => [brief.instruction, options.parent?.version ?? null])).toEqual([
      [null, null],
      ['shorter', 1],
      ['friendlier; keep it short', 2],
      ['another variant; keep it short; Calm service note', 3],
    ]);
  });

  it('is kept before Slack hears that it arrived', async () => {
    const { receiver, store } = await withAnswer({
      write: (_brief, _options, call) => (call === 1 ? {} : new Promise(() => {})),
    });
    let kept = 0;
    await receiver.deliver(payload('event-message'), async () => {
      kept = (await store.unanswered()).length;
    });
    expect(kept).toBe(1);
  });
});

describe('what is said to the bot elsewhere', () => {
  it('a mention with a message gets the form, in a thread of its own', async () => {
    const { deliver, press, slack } = aSlack();
    await deliver('event-app-mention');
    expect(slack.of('chat.postMessage')).toEqual([
      expect.objectContaining({
        channel: 'C0SALES01',
        thread_ts: '1780000005.000100',
        text: 'Who reads this message, and what do they get? Tell me in the form, and I write a better one.',
      }),
    ]);
    await press('crm_open_form', buttonValue(slack.of('chat.postMessage')[0], 'crm_open_form'));
    expect(JSON.stringify(slack.of('views.open')[0])).toContain('Looks like you left something in your cart.');
  });

  it('a mention with a segment and a message is answered at once, and its thread is followed', async () => {
    const { deliver, slack, runs } = aSlack();
    await deliver('event-app-mention', { event: { text: '<@U0CRM0BOT> --segment new-buyers Thanks for your order' } });
    expect(runs[0]?.brief).toMatchObject({
      segment: 'new-buyers',
      template: { title: null, body: 'Thanks for your order' },
    });
    await deliver('event-message', {
      event: { text: 'shorter', thread_ts: '1780000005.000100', ts: '1780000006.000100' },
    });
    expect(runs).toHaveLength(2);
    expect(slack.of('chat.postMessage').map(({ thread_ts }) => thread_ts)).toEqual([
      '1780000005.000100',
      '1780000005.000100',
    ]);
  });

  it('inside a thread of people is answered there, and the talk that follows is left alone', async () => {
    const { deliver, runs } = aSlack();
    await deliver('event-app-mention', {
      event: { text: '<@U0CRM0BOT> --segment new-buyers Hello', thread_ts: '1770000000.000001' },
    });
    await deliver('event-message', {
      event: { text: 'shorter', thread_ts: '1770000000.000001', ts: '1780000006.000100' },
    });
    expect(runs).toHaveLength(1);
    await deliver('event-message', {
      event: { text: '<@U0CRM0BOT> shorter', thread_ts: '1770000000.000001', ts: '1780000007.000100' },
    });
    expect(runs).toHaveLength(2);
  });

  it('a wrong segment is told with what is right', async () => {
    const { deliver, slack } = aSlack();
    await deliver('event-app-mention', { event: { text: '<@U0CRM0BOT> --segment new-byers Hello' } });
    expect(slack.of('chat.postMessage')[0]?.['text']).toBe(
      'There is no segment "new-byers"; the nearest is new-buyers, of potential-new-customers, new-buyers, lapsing-buyers, abandoned-cart-buyers, unpaid-order-buyers, post-purchase, price-drop, active-old-followers, frequent-buyers, new-followers, repeat-buyers. Your text is kept: press the button to mend it in the form.',
    );
  });

  it('a wrong segment loses no text: the button opens the form on it, with nobody chosen', async () => {
    const { deliver, press, slack } = aSlack();
    await deliver('event-app-mention', { event: { text: '<@U0CRM0BOT> --segment new-byers Hello there' } });
    const sent = slack.of('chat.postMessage')[0];
    await press('crm_open_form', textAt(sent, 'blocks', 1, 'elements', 0, 'value'));
    expect(filledIn(slack.of('views.open')[0])).toMatchObject({ body: 'Hello there', segment: null });
  });

  it.each(['', 'help', 'hi!'])('%j gets help, and thanks get silence', async (text) => {
    const { deliver, slack } = aSlack();
    await deliver('event-message', {
      event: {
        channel: 'D0MIA0001',
        channel_type: 'im',
        thread_ts: undefined,
        text: text === '' ? '<@U0CRM0BOT>' : text,
      },
    });
    expect(slack.of('chat.postMessage')[0]?.['text']).toMatch(/^I rewrite a customer message/u);
    await deliver('event-message', {
      event: { channel: 'D0MIA0001', channel_type: 'im', thread_ts: undefined, text: 'thank you!', ts: '1780000009.1' },
    });
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('a wish without a text is asked back for the text', async () => {
    const { deliver, slack } = aSlack();
    await deliver('event-app-mention', { event: { text: '<@U0CRM0BOT> shorter please' } });
    expect(slack.of('chat.postMessage')[0]?.['text']).toBe(
      'Say that in the thread of one of my answers, so that I know which text you mean.',
    );
  });

  it('where the bot may not post is answered to the person', async () => {
    const { deliver, slack } = aSlack();
    slack.refuse['chat.postMessage'] = ({ channel }) => (channel === 'C0SALES01' ? 'not_in_channel' : null);
    await deliver('event-app-mention');
    expect(slack.of('chat.postMessage').map(({ channel }) => channel)).toEqual(['C0SALES01', 'U0MIA0001']);
  });
});
