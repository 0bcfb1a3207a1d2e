import { describe, expect, it } from 'vitest';
import { EXAMPLE_DRAFT } from '../../src/slack/example-draft.ts';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { aSetup } from '../fixtures/setup.ts';
import { aSlack } from './a-slack.ts';
import { textAt } from './fake-slack.ts';
import { chosen, filledIn, only, textsIn, typed } from './form-fields.ts';

/** The form as the command opened it; `change` is what somebody chooses or presses in it. */
async function opened(text = '', world: Parameters<typeof aSlack>[0] = {}) {
  const all = aSlack(world);
  await all.deliver('slash-command', { text });
  const form = all.slack.of('views.open')[0];
  const change = async (action: Payload, values: Payload, from: unknown = form) => {
    const private_metadata = textAt(from, 'view', 'private_metadata');
    await all.deliver('block-actions-in-view', { view: { private_metadata, state: { values } }, actions: [action] });
    return all.slack.of('views.update').at(-1);
  };
  const submit = (from: unknown, values: Payload) => {
    const private_metadata = textAt(from, 'view', 'private_metadata');
    return all.deliver('view-submission', { view: { private_metadata, state: { values: only(values) } } });
  };
  return { ...all, form, change, submit };
}

const EXAMPLE = { action_id: 'crm_fill_example' };
const MINE = { action_id: 'crm_back_to_mine' };

describe('an audience that is chosen', () => {
  it('shows its definition whole, and keeps what was typed', async () => {
    const { change } = await opened();
    const values = { ...typed('body', 'Come back!'), ...chosen('segment', 'active-old-followers') };
    const updated = await change({ action_id: 'segment' }, values);
    expect(textsIn(updated)).toContain(
      'Active old followers: Have followed the shop for long and still look; nothing says that they bought.',
    );
    expect(filledIn(updated)).toMatchObject({ body: 'Come back!', segment: 'active-old-followers' });
    expect(updated).toMatchObject({ view_id: 'V0FORM001' });
    expect(updated).not.toHaveProperty('hash');
  });

  it('leaves a text that is longer than its field whole', async () => {
    const long = 'Come back to your cart. '.repeat(200).trim();
    const { form, change, submit, runs } = await opened(long);
    const body = filledIn(form)['body'] ?? '';
    const updated = await change(
      { action_id: 'segment' },
      { ...typed('body', body), ...chosen('segment', 'new-buyers') },
    );
    expect(filledIn(updated)['body']).toBe(body);
    await submit(updated, { ...typed('body', body), ...chosen('segment', 'new-buyers') });
    expect(runs[0]?.brief.template.body).toBe(long);
  });

  it('in a form that was closed meanwhile harms nobody', async () => {
    const { change, slack, failures } = await opened();
    slack.refuse['views.update'] = 'not_found';
    await change({ action_id: 'segment' }, chosen('segment', 'new-buyers'));
    expect(failures).toEqual([]);
  });
});

describe('the example', () => {
  it('is filled in as a new edition of the fields, and is rewritten with its item', async () => {
    const { form, change, submit, runs } = await opened();
    expect(textsIn(form)).toContain('Fill in an example');
    const shown = await change(EXAMPLE, {});
    expect(shown).toMatchObject({ hash: '1.abc' });
    expect(filledIn(shown)).toMatchObject({
      'title~1': EXAMPLE_DRAFT.title,
      'body~1': EXAMPLE_DRAFT.body,
      'segment~1': 'lapsing-buyers',
      'voucher~1': EXAMPLE_DRAFT.voucher,
    });
    await submit(shown, {
      ...typed('title', 'We miss you!!!', 'title~1'),
      ...typed('body', EXAMPLE_DRAFT.body, 'body~1'),
      ...chosen('segment', 'lapsing-buyers', 'segment~1'),
    });
    expect(runs[0]?.brief).toMatchObject({ template: { title: 'We miss you!!!' }, product: 'linen duvet cover' });
  });

  it('gives back what was typed before it', async () => {
    const { change } = await opened();
    const shown = await change(EXAMPLE, { ...typed('body', 'My own text'), ...chosen('segment', 'price-drop') });
    expect(textsIn(shown)).toContain('Use my own message');
    const back = await change(MINE, typed('body', EXAMPLE_DRAFT.body, 'body~1'), shown);
    expect(filledIn(back)).toMatchObject({ 'body~2': 'My own text', 'segment~2': 'price-drop' });
    expect(textsIn(back)).not.toContain('Use my own message');
  });

  it('says what must be mended under the field of its edition', async () => {
    const { change, submit } = await opened();
    const shown = await change(EXAMPLE, {});
    expect(await submit(shown, typed('body', ' ', 'body~1'))).toMatchObject({
      errors: { 'body~1': 'The message has no text; paste the body of the message to improve.' },
    });
  });

  it('is not offered where a message was pasted', async () => {
    const { form } = await opened('Your cart is waiting');
    expect(textsIn(form)).not.toContain('Fill in an example');
  });
});

describe('the shop', () => {
  const setup = aSetup({
    merchants: [
      { name: 'Kebun Pagi', isExample: true },
      { name: 'Loom Living', isExample: false },
    ],
  });
  const suggest = (value: string, world = aSlack({ setup })) =>
    world.deliver('block-suggestion', { value }) as Promise<{
      readonly options: readonly { readonly value: string; readonly description?: { readonly text: string } }[];
    }>;

  it('is looked up among those of the table, the made-up ones said to be so', async () => {
    expect((await suggest('')).options.map(({ value, description }) => [value, description?.text ?? null])).toEqual([
      ['Kebun Pagi', 'Made-up example'],
      ['Loom Living', null],
    ]);
    expect((await suggest('LOOM l')).options.map(({ value }) => value)).toEqual(['Loom Living', 'LOOM l']);
  });

  it('may be any other name', async () => {
    expect((await suggest('  Taller Norte ')).options).toMatchObject([
      { value: 'Taller Norte', description: { text: 'No messages of this shop yet' } },
    ]);
    expect((await suggest('loom living')).options.map(({ value }) => value)).toEqual(['Loom Living']);
  });

  it('longer than an option can be comes back whole', async () => {
    const name = `The ${'very '.repeat(20)}long shop`;
    const { form, submit, runs } = await opened(`--segment new-buyers --merchant "${name}"`);
    const shown = filledIn(form)['merchant'] ?? '';
    expect(shown.length).toBeLessThanOrEqual(75);
    await submit(form, { ...typed('body', 'Hi'), ...chosen('segment', 'new-buyers'), ...chosen('merchant', shown) });
    expect(runs[0]?.brief.merchant).toBe(name);
  });
});
