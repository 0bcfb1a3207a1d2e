import { describe, expect, it } from 'vitest';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { aSlack } from './a-slack.ts';
import { textAt } from './fake-slack.ts';

const input = (name: string, value: string | null) => ({ [name]: { [name]: { type: 'plain_text_input', value } } });
const chosen = (name: string, value: string) => ({
  [name]: { [name]: { type: 'static_select', selected_option: { value } } },
});
const view = (values: Payload, rest: Payload = {}): Payload => ({ view: { ...rest, state: { values } } });
const metadataOf = (sent: unknown) => textAt(sent, 'view', 'private_metadata');
const bodyIn = (sent: unknown) => textAt(sent, 'view', 'blocks', 1, 'element', 'initial_value');

/** Opens the form from a command or a shortcut, and submits it with these values changed. */
async function submit(world: ReturnType<typeof aSlack>, values: Payload = {}, id = 'V1') {
  const private_metadata = metadataOf(world.slack.of('views.open').at(-1));
  return world.deliver('view-submission', view(values, { id, private_metadata }));
}

describe('labels that were pasted into the body of the form', () => {
  it('fill what was left empty and are no text of the message; what was chosen stays', async () => {
    const world = aSlack();
    await world.deliver('slash-command', { text: '' });
    await submit(world, {
      ...input('title', null),
      ...input('voucher', null),
      ...chosen('segment', 'lapsing-buyers'),
      ...input('body', 'Segment: New buyers\nVoucher: RM3 off\nTitle: Come back\n\nWe kept your bag.'),
    });
    expect(world.runs[0]?.brief).toMatchObject({
      segment: 'lapsing-buyers',
      voucher: { text: 'RM3 off' },
      template: { title: 'Come back', body: 'We kept your bag.' },
    });
  });
});

describe('"Improve this message"', () => {
  it('opens the form with the text as it was typed: real emoji, merge tags with their stars, bare links', async () => {
    const { deliver, slack } = aSlack();
    await deliver('message-shortcut');
    expect(bodyIn(slack.of('views.open')[0])).toBe(
      'Hi *|FNAME|*! 👋 Looks like you left something in your cart & more. Ready?\nReturn: t.cn/x',
    );
  });

  it('answers the person alone, in their direct messages, and offers to share in the thread', async () => {
    const world = aSlack();
    await world.deliver('message-shortcut');
    await submit(world, chosen('audience', 'person'));
    expect(world.slack.calls.slice(1).map(({ method, args }) => [method, args['channel']])).toEqual([
      ['chat.postMessage', 'U0MIA0001'],
      ['chat.update', 'D0MIA0001'],
    ]);
    expect(JSON.stringify(world.slack.of('chat.update')[0]?.['blocks'])).toContain('Share in thread');
  });

  it('answers in the thread of that message when the person wants everybody to see it', async () => {
    const world = aSlack();
    await world.deliver('message-shortcut');
    await submit(world, chosen('audience', 'channel'));
    expect(world.slack.of('chat.postMessage')[0]).toMatchObject({
      channel: 'C0SALES01',
      thread_ts: '1780000000.000100',
    });
    expect((await world.store.threadAt('T012AB3C4', 'C0SALES01', '1780000000.000100'))?.follows).toBe('addressed');
  });

  it('of a message without text says so', async () => {
    const { deliver, slack } = aSlack();
    await deliver('message-shortcut', { message: { text: '', blocks: [], files: [{ name: 'banner.png' }] } });
    expect(slack.of('reply-link')[0]?.['text']).toBe(
      'This message has no text that I could improve. Paste the text into /crm-rewrite instead.',
    );
    expect(slack.of('views.open')).toEqual([]);
  });

  it('of an answer of the bot says what to do instead', async () => {
    const { deliver, slack } = aSlack();
    await deliver('message-shortcut', { message: { bot_id: 'B0CRM0001' } });
    expect(slack.of('reply-link')[0]?.['text']).toMatch(/^This is an answer of mine\./u);
  });

  it('is told in words when the form cannot be opened any more', async () => {
    const { deliver, slack } = aSlack();
    slack.refuse['views.open'] = 'expired_trigger_id';
    await deliver('message-shortcut');
    expect(slack.of('reply-link')[0]).toMatchObject({ response_type: 'ephemeral' });
  });
});

describe('the form', () => {
  it('gives the pipeline what was filled in', async () => {
    const world = aSlack();
    await world.deliver('slash-command', { text: '--product "Linen set" Ready to go?' });
    const values = {
      ...input('title', 'Your cart'),
      ...input('body', 'Ready to go?'),
      ...input('voucher', 'RM3 off, min spend RM15'),
      ...input('category', 'Home > Bedding'),
      ...input('merchant', 'Loom'),
      ...chosen('segment', 'lapsing-buyers'),
      ...chosen('channel', 'whatsapp'),
    };
    expect(await submit(world, values)).toBeUndefined();
    expect(world.runs[0]?.brief).toMatchObject({
      segment: 'lapsing-buyers',
      template: { title: 'Your cart', body: 'Ready to go?' },
      voucher: { text: 'RM3 off, min spend RM15' },
      category: ['Home', 'Bedding'],
      merchant: 'Loom',
      product: 'Linen set',
      channel: 'whatsapp',
    });
  });

  it('stays open with a sentence under the field that must be mended', async () => {
    const world = aSlack();
    await world.deliver('slash-command');
    expect(await submit(world, input('body', ' \n\u200b'))).toEqual({
      response_action: 'errors',
      errors: { body: 'The message has no text; paste the body of the message to improve.' },
    });
    expect(await submit(world, input('voucher', 'x'.repeat(1_001)))).toEqual({
      response_action: 'errors',
      errors: { voucher: 'The voucher has 1001 characters; at most 1000 are read, so shorten it.' },
    });
    expect(world.runs).toEqual([]);
  });

  it('submitted twice is answered once', async () => {
    const world = aSlack();
    await world.deliver('slash-command');
    await submit(world);
    expect(await submit(world)).toBeUndefined();
    expect(world.runs).toHaveLength(1);
  });

  it('holds a text too long for its field, shows an excerpt with notice, and uses the whole', async () => {
    const world = aSlack();
    const long = `Hi Ana,\n${'Return to your cart and finish. '.repeat(150).trim()}`;
    await world.deliver('slash-command', { text: long });
    const [open] = world.slack.of('views.open');
    const shown = bodyIn(open);
    expect(shown).toBe(`${long.slice(0, 2_999)}…`);
    expect(textAt(open, 'view', 'blocks', 2, 'elements', 0, 'text')).toBe(
      `Your message has ${long.length} characters and the field shows the first 3000. Leave the field as it is and I use the whole message.`,
    );
    await submit(world, input('body', shown));
    expect(world.runs[0]?.brief.template.body).toBe(long);
  });

  it('uses what was typed instead when the excerpt was changed', async () => {
    const world = aSlack();
    await world.deliver('slash-command', { text: 'a'.repeat(4_000) });
    await submit(world, input('body', 'Short.'));
    expect(world.runs[0]?.brief.template.body).toBe('Short.');
  });

  it('fills in the shop and the channel of the last time', async () => {
    const world = aSlack();
    await world.deliver('slash-command');
    await submit(world, { ...input('merchant', 'Loom'), ...chosen('channel', 'sms') });
    await world.deliver('slash-command', { trigger_id: 'other' });
    const sent = JSON.stringify(world.slack.of('views.open')[1]);
    expect(sent).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Loom","emoji":false},"value":"Loom"}',
    );
    expect(sent).toContain('"initial_option":{"text":{"type":"plain_text","text":"SMS","emoji":false},"value":"sms"}');
  });

  it('that was held too long is still answered, to the person', async () => {
    const world = aSlack();
    await world.deliver('view-submission', { view: { private_metadata: 'long gone' } });
    expect(world.slack.of('chat.postMessage')[0]?.['channel']).toBe('U0MIA0001');
  });
});
