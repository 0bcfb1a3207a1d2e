import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_DRAFT } from '../../src/slack/example-draft.ts';
import { validateHome } from '../../src/slack/reply/validate-blocks.ts';
import { aSetup } from '../fixtures/setup.ts';
import { aSlack, withAnswer } from './a-slack.ts';
import { buttonValue, payload, textAt } from './fake-slack.ts';
import { filledIn, textsIn } from './form-fields.ts';

/** With `pressInHome`: a button of the tab is pressed. */
function aHome(world: Parameters<typeof aSlack>[0] = {}) {
  const all = aSlack(world);
  const pressInHome = (action: string) =>
    all.deliver('block-actions-in-view', { view: { type: 'home' }, actions: [{ action_id: action, value: 'home' }] });
  return { ...all, pressInHome };
}

const viewOf = (sent: unknown) => (sent as { readonly view: types.HomeView }).view;

describe('the Home tab', () => {
  it('teaches by one example when nothing was asked yet', async () => {
    const { deliver, slack } = aSlack();
    await deliver('event-app-home-opened');
    const [published] = slack.of('views.publish');
    expect(published?.['user_id']).toBe('U0MIA0001');
    expect(validateHome(viewOf(published))).toEqual([]);
    const texts = textsIn(published);
    expect(texts[0]).toBe('I rewrite customer messages that did badly, and promise nothing that you did not.');
    expect(texts).toContain('10% off when you spend RM80 or more');
    expect(texts).toContain('Try this example');
    expect(texts).not.toContain('Your last messages');
  });

  it('shows the last messages with the way to each, and no lesson', async () => {
    const { deliver, slack } = await withAnswer();
    await deliver('event-app-home-opened');
    const [published] = slack.of('views.publish');
    expect(slack.of('chat.getPermalink')).toEqual([{ channel: 'C0SALES01', message_ts: '1780000001.000001' }]);
    const texts = textsIn(published);
    expect(texts).toContain('Your last messages');
    expect(texts).toContain('Looks like you left something in your cart.');
    expect(texts).toContain(' – Abandoned cart buyers, rewritten, 28 May · ');
    expect(JSON.stringify(published)).toContain(
      '"type":"link","url":"https://loom.slack.com/archives/C0SALES01/p1780000001000001","text":"Open"',
    );
    expect(texts).not.toContain('Try this example');
  });

  it('offers the details of a message whose answer is gone', async () => {
    const { deliver, slack } = await withAnswer();
    slack.refuse['chat.getPermalink'] = 'message_not_found';
    await deliver('event-app-home-opened');
    expect(buttonValue(slack.of('views.publish')[0], 'crm_show_details')).toBe('report-1');
  });

  it('shows nobody’s messages but one’s own', async () => {
    const { deliver, slack } = await withAnswer();
    await deliver('event-app-home-opened', { event: { user: 'U0BEN0002' } });
    expect(textsIn(slack.of('views.publish')[0])).not.toContain('Your last messages');
  });

  it('says what writes the texts, what they are learnt from, and who may read what', async () => {
    const { deliver, slack } = aSlack({
      setup: aSetup({
        model: { names: ['gpt-4.1'], host: 'llm.example.com' },
        table: { records: 1_204, isExamples: false, embedder: 'all-MiniLM-L6-v2' },
      }),
    });
    await deliver('event-app-home-opened');
    const texts = textsIn(slack.of('views.publish')[0]);
    expect(texts).toContain(
      'Texts are written by a language model (gpt-4.1) and checked by rule. What you give me for a message, your settings and the messages I learn from are sent to llm.example.com.',
    );
    expect(texts).toContain(
      'I learn from 1204 messages of yours with known results. Similar ones are found with all-MiniLM-L6-v2.',
    );
  });

  it('says that it is broken instead of standing still', async () => {
    const { deliver, slack, store, failures } = aSlack();
    await store.close();
    await deliver('event-app-home-opened');
    expect(textsIn(slack.of('views.publish')[0])).toEqual([
      'Something broke on my side, and it has been logged. Please come back in a minute.',
    ]);
    expect(failures).toHaveLength(1);
  });

  it('leaves the Messages tab to Slack', async () => {
    const { deliver, slack } = aSlack();
    await deliver('event-app-home-opened', { event: { tab: 'messages' } });
    expect(slack.calls).toEqual([]);
  });

  it('opens the form with the example, and answers the person', async () => {
    const { pressInHome, deliver, slack, runs } = aHome();
    await pressInHome('crm_try_example');
    const form = slack.of('views.open')[0];
    expect(filledIn(form)).toEqual({
      title: EXAMPLE_DRAFT.title,
      body: EXAMPLE_DRAFT.body,
      segment: 'lapsing-buyers',
      voucher: EXAMPLE_DRAFT.voucher,
      category: EXAMPLE_DRAFT.category,
      merchant: null,
      channel: 'push',
    });
    await deliver('view-submission', { view: { private_metadata: textAt(form, 'view', 'private_metadata') } });
    expect(runs[0]?.brief.product).toBe('linen duvet cover');
    expect(slack.of('chat.postMessage')[0]?.['channel']).toBe('U0MIA0001');
  });

  it('opens an empty form, and the settings', async () => {
    const { pressInHome, slack } = aHome();
    await pressInHome('crm_new_form');
    await pressInHome('crm_open_settings');
    expect(slack.of('views.open').map(({ view }) => textAt(view, 'title', 'text'))).toEqual([
      'Improve a message',
      'Settings',
    ]);
  });

  it('lists the channels with settings of their own to whoever was in them, and to nobody else', async () => {
    const { deliver, slack, store } = aHome();
    await store.saveSettings('channel:T012AB3C4:C0SALES01', { shop: 'Loom MX', avoid: 'cheap' });
    await store.saveSettings('channel:T012AB3C4:C0SECRET1', { shop: 'Moss' });
    await store.saveSettings('channel:T012AB3C4:C0EMPTY01', { changedBy: 'U0MIA0001', changedOn: '2026-05-28' });
    for (const channel_id of ['C0SALES01', 'C0EMPTY01']) await deliver('slash-command', { text: 'help', channel_id });
    await deliver('event-app-home-opened');
    await deliver('event-app-home-opened', { event: { user: 'U0BEN0002' } });
    const [mia, ben] = slack.of('views.publish');
    expect(textsIn(mia)).toContain('In <#C0SALES01>');
    expect(textsIn(mia)).toContain('Shop name: Loom MX · Words to avoid: “cheap”');
    expect(buttonValue(mia, 'crm_channel_settings')).toBe('C0SALES01');
    expect(JSON.stringify(mia)).not.toMatch(/C0SECRET1|Moss|C0EMPTY01/);
    expect(JSON.stringify(ben)).not.toMatch(/Loom MX/);
  });

  it('opens a channel’s settings, which say whose they are, and shows them changed', async () => {
    const { deliver, slack, store } = aHome();
    await store.saveSettings('channel:T012AB3C4:C0SALES01', { shop: 'Loom MX' });
    await deliver('slash-command', { text: 'help' });
    const edit = (value: string) =>
      deliver('block-actions-in-view', {
        view: { type: 'home' },
        actions: [{ action_id: 'crm_channel_settings', value }],
      });
    await edit('C0SALES01');
    const form = slack.of('views.open')[0];
    expect(filledIn(form)).toMatchObject({ shop: 'Loom MX' });
    expect(JSON.stringify(form)).toContain('{"type":"channel","channel_id":"C0SALES01"}');
    const private_metadata = textAt(form, 'view', 'private_metadata');
    const values = { shop: { shop: { type: 'plain_text_input', value: 'Loom' } } };
    await deliver('view-submission', { view: { callback_id: 'crm_settings', private_metadata, state: { values } } });
    expect((await store.settings('channel:T012AB3C4:C0SALES01'))['shop']).toBe('Loom');
    const published = textsIn(slack.of('views.publish').at(-1));
    expect(published).toContainEqual(expect.stringMatching(/^Shop name: Loom ·/));
    await edit('C0SECRET1');
    expect(slack.of('views.open')).toHaveLength(1);
  });

  it('is drawn anew when an answer has come, for whoever looks at it', async () => {
    const { deliver, slack, clock } = aHome();
    const ask = (trigger_id: string) =>
      deliver('slash-command', { text: '--segment abandoned-cart-buyers Your cart waits.', trigger_id });
    await ask('1');
    expect(slack.of('views.publish')).toEqual([]);
    await deliver('event-app-home-opened');
    await ask('2');
    const [, after] = slack.of('views.publish');
    expect(textsIn(after).filter((text) => text === 'Your cart waits.')).toHaveLength(2);
    expect(textsIn(after)).not.toContain('Being written');
    clock.now += 25 * 3_600_000;
    await ask('3');
    expect(slack.of('views.publish')).toHaveLength(2);
  });

  it('is drawn anew once for many answers, and when somebody else goes on in one’s thread', async () => {
    const { deliver, receiver, idle, slack } = aHome();
    await deliver('slash-command', { text: '--segment abandoned-cart-buyers Your cart waits.' });
    await deliver('event-app-home-opened');
    for (const trigger_id of ['2', '3', '4'])
      await receiver.deliver(
        payload('slash-command', { text: '--segment abandoned-cart-buyers Your cart waits.', trigger_id }),
      );
    await idle();
    expect(slack.of('views.publish')).toHaveLength(2);
    await deliver('event-message', {
      event: { user: 'U0BEN0002', text: 'shorter', ts: '1780000009.000001', thread_ts: '1780000001.000001' },
    });
    expect(slack.of('views.publish').map(({ user_id }) => user_id)).toEqual(['U0MIA0001', 'U0MIA0001', 'U0MIA0001']);
    expect(JSON.stringify(slack.of('views.publish')[2])).toContain('version 2');
  });

  it('is drawn anew when waiting work is cancelled', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const write = () => held.then(() => ({}));
    const { receiver, slack, store, conversation, idle } = aHome({ write });
    await receiver.deliver(payload('slash-command', { text: '--segment abandoned-cart-buyers Your cart waits.' }));
    await receiver.deliver(payload('event-app-home-opened'));
    await expect.poll(() => slack.of('views.publish').length).toBe(1);
    expect(textsIn(slack.of('views.publish')[0])).toContain('Being written');
    await conversation.cancel((await store.unanswered())[0]?.id ?? '');
    release();
    await idle();
    expect(textsIn(slack.of('views.publish').at(-1))).not.toContain('Being written');
  });

  it('shows changed settings at once', async () => {
    const { pressInHome, deliver, slack } = aHome();
    await pressInHome('crm_open_settings');
    const private_metadata = textAt(slack.of('views.open')[0], 'view', 'private_metadata');
    const values = { shop: { shop: { type: 'plain_text_input', value: 'Loom' } } };
    await deliver('view-submission', { view: { callback_id: 'crm_settings', private_metadata, state: { values } } });
    expect(textsIn(slack.of('views.publish')[0])).toContain('Shop name: Loom');
    expect(JSON.stringify(slack.of('views.publish')[0])).toContain('{"type":"user","user_id":"U0MIA0001"}');
  });
});
