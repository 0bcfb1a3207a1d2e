import { describe, expect, it } from 'vitest';
import { aSlack } from './a-slack.ts';
import { payload, textAt } from './fake-slack.ts';
import { chosen, filledIn, textsIn, typed } from './form-fields.ts';

const world = () => {
  const all = aSlack();
  const open = async () => {
    await all.deliver('slash-command', { text: 'settings' });
    return all.slack.of('views.open').at(-1);
  };
  const send = (sent: unknown, values: object, user = 'U0MIA0001') =>
    all.deliver('view-submission', {
      user: { id: user },
      view: {
        id: 'V9',
        callback_id: 'crm_settings',
        private_metadata: textAt(sent, 'view', 'private_metadata'),
        state: { values },
      },
    });
  return { ...all, open, send };
};

const LOOM = {
  ...typed('shop', 'Loom'),
  ...chosen('merchant', 'loom-my'),
  ...chosen('channel', 'sms'),
  ...chosen('language', 'es-MX'),
  ...chosen('tone', 'warm'),
  ...typed('avoid', 'cheap\n\n last chance \ncheap'),
  ...typed('keep', 'Loom Club'),
};

describe('/crm-rewrite settings', () => {
  it('opens the settings of the channel, with nothing set', async () => {
    const { open } = world();
    const sent = await open();
    expect(textAt(sent, 'view', 'blocks', 0, 'elements', 0, 'initial_option', 'value')).toBe('channel');
    expect(filledIn(sent)).toEqual({
      shop: null,
      merchant: null,
      channel: null,
      language: null,
      tone: null,
      avoid: null,
      keep: null,
    });
  });

  it('keeps them, and shows them and who changed them last when they are opened again', async () => {
    const { open, send, store } = world();
    expect(await send(await open(), LOOM)).toBeUndefined();
    const sent = await open();
    expect(filledIn(sent)).toEqual({
      shop: 'Loom',
      merchant: 'loom-my',
      channel: 'sms',
      language: 'es-MX',
      tone: 'warm',
      avoid: 'cheap\nlast chance',
      keep: 'Loom Club',
    });
    expect(textsIn(sent)).toContain('Changed last by ');
    expect(JSON.stringify(sent)).toContain('{"type":"user","user_id":"U0MIA0001"}');
    expect(await store.settings('team:T012AB3C4')).toEqual({});
  });

  it('go into every brief made there: brand, shop, channel, and the country of the language', async () => {
    const { open, send, deliver, runs } = world();
    await send(await open(), LOOM);
    await deliver('slash-command', { text: '--segment new-buyers Gracias', trigger_id: 't2' });
    expect(runs[0]?.brief).toMatchObject({
      merchant: 'loom-my',
      channel: 'sms',
      language: 'en',
      brand: { shop: 'Loom', tone: 'warm', avoid: ['cheap', 'last chance'], keep: ['Loom Club'] },
    });
    await deliver('event-app-mention', {
      event: { channel: 'C0OTHER01', text: '<@U0CRM0BOT> segment=new-buyers Hi all' },
    });
    expect(runs[1]?.brief).toMatchObject({ merchant: null, channel: 'push', brand: { shop: null, avoid: [] } });
  });

  it('fill in the form, and what is taken out there stays out', async () => {
    const { open, send, deliver, slack, runs } = world();
    await send(await open(), LOOM);
    await deliver('slash-command', { text: 'Your cart', trigger_id: 't3' });
    const form = slack.of('views.open').at(-1);
    expect(filledIn(form)).toMatchObject({ merchant: 'loom-my', channel: 'sms' });
    const private_metadata = textAt(form, 'view', 'private_metadata');
    await deliver('view-submission', { view: { id: 'V10', private_metadata } });
    expect(runs[0]?.brief).toMatchObject({ merchant: null, channel: 'push', brand: { shop: 'Loom' } });
  });

  it('of everybody, chosen instead, are shown in their turn, and what was typed before is not lost', async () => {
    const { open, deliver, slack, send, store } = world();
    const sent = await open();
    const choose = (view: object, scope: string) =>
      deliver('block-actions-in-view', {
        view: { id: 'V9', hash: '1.a', callback_id: 'crm_settings', ...view },
        actions: [{ action_id: 'crm_settings_scope', type: 'static_select', selected_option: { value: scope } }],
      });
    const metadata = (from: unknown) => textAt(from, 'view', 'private_metadata');
    await choose({ private_metadata: metadata(sent), state: { values: typed('shop', 'Loom MX') } }, 'workspace');
    const workspace = slack.of('views.update')[0];
    expect(workspace).toMatchObject({ view_id: 'V9', hash: '1.a' });
    expect(filledIn(workspace)).toMatchObject({ 'shop~1': null });
    await choose(
      { private_metadata: metadata(workspace), state: { values: typed('shop', 'Loom', 'shop~1') } },
      'channel',
    );
    const channel = slack.of('views.update')[1];
    expect(filledIn(channel)).toMatchObject({ 'shop~2': 'Loom MX' });
    await send(channel, typed('shop', 'Loom MX', 'shop~2'));
    expect((await store.settings('channel:T012AB3C4:C0SALES01'))['shop']).toBe('Loom MX');
  });

  it('says beside the field what cannot be kept', async () => {
    const { open, send, store } = world();
    const sent = await open();
    expect(await send(sent, { ...LOOM, ...typed('avoid', 'x'.repeat(101)) })).toEqual({
      response_action: 'errors',
      errors: {
        avoid:
          'One entry has 101 characters; write single words or short phrases, with a comma or a new line between them.',
      },
    });
    expect(await store.settings('channel:T012AB3C4:C0SALES01')).toEqual({});
  });

  it('in a direct message are the workspace’s, or the person’s', async () => {
    const { deliver, slack } = aSlack();
    await deliver('slash-command', { ...payload('slash-command'), text: 'settings', channel_id: 'D0MIA0001' });
    const select = JSON.stringify(slack.of('views.open')[0]);
    expect(select).toContain('Everybody in this workspace');
    expect(select).not.toContain('This channel');
  });
});
