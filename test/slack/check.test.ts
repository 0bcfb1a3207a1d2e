import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/domain/brief.ts';
import type { Check } from '../../src/domain/report.ts';
import type { Template } from '../../src/domain/template.ts';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { validateView } from '../../src/slack/reply/validate-blocks.ts';
import { aSlack, withAnswer } from './a-slack.ts';
import { textAt } from './fake-slack.ts';
import { chosen, filledIn, only, textsIn, typed } from './form-fields.ts';

const CHECKS: readonly Check[] = [
  { name: 'tokens', status: 'pass', detail: 'Every placeholder is as it was.', found: [] },
  {
    name: 'shouting',
    status: 'warn',
    detail: 'It is louder than the original.',
    found: [{ field: 'body', start: 0, end: 3, text: 'NOW' }],
  },
  { name: 'facts', status: 'fail', detail: '“20% off” was not given; give the offer or leave it out.', found: [] },
];

const MESSAGE = { callback_id: 'check_copy', message: { text: 'Your bag\n\n20% off NOW', blocks: [] } };

const LABELLED = {
  callback_id: 'check_copy',
  message: {
    text: 'Segment: Lapsing buyers\nVoucher: RM3 off, min spend RM15\nProduct: linen set\nCategory: Home &gt; Bedding\nChannel: SMS\n\nTitle: Your bag\nRM3 off the linen set.',
    blocks: [],
  },
};

/** The form of "Check this copy", and what the guard is asked when it is sent. */
async function checking(shortcut: Payload = MESSAGE, checks = CHECKS, world = aSlack) {
  const asked: { readonly brief: Brief; readonly candidate: Template }[] = [];
  const all = await world({
    check: (brief, candidate) => {
      asked.push({ brief, candidate });
      return checks;
    },
  });
  await all.deliver('message-shortcut', shortcut);
  const form = all.slack.of('views.open').at(-1);
  const send = (values: Payload) =>
    all.deliver('view-submission', {
      view: {
        id: 'V5',
        callback_id: 'crm_check',
        private_metadata: textAt(form, 'view', 'private_metadata'),
        state: { values: only(values) },
      },
    });
  return { ...all, form, send, asked };
}

describe('"Check this copy"', () => {
  it('opens a form with the message as the new text', async () => {
    const { form } = await checking();
    expect(filledIn(form)).toEqual({
      original: null,
      body: 'Your bag\n\n20% off NOW',
      voucher: null,
      fact: null,
      segment: null,
      channel: 'push',
    });
  });

  it('in a thread of ours knows the original, its offer, its readers and the facts', async () => {
    const { store } = await withAnswer();
    const { form } = await checking(
      { ...MESSAGE, message: { ...MESSAGE.message, thread_ts: '1780000001.000001' } },
      CHECKS,
      (world) => withAnswer({ ...world, store }) as never,
    );
    expect(filledIn(form)).toMatchObject({
      original: 'Looks like you left something in your cart.',
      segment: 'abandoned-cart-buyers',
      channel: 'push',
    });
  });

  it('takes what labels name into its fields, and none of it for text', async () => {
    const { form, send, asked } = await checking(LABELLED);
    expect(filledIn(form)).toEqual({
      original: null,
      body: 'Your bag\n\nRM3 off the linen set.',
      voucher: 'RM3 off, min spend RM15',
      fact: null,
      segment: 'lapsing-buyers',
      channel: 'sms',
    });
    await send({ ...typed('original', 'The linen set is here.'), ...typed('body', 'RM3 off the linen set.') });
    expect(asked[0]?.brief).toMatchObject({ product: 'linen set', category: ['Home', 'Bedding'] });
  });

  it('in a thread of ours does not take an offer from the labels of another text', async () => {
    const { store } = await withAnswer();
    const { form } = await checking(
      { ...LABELLED, message: { ...LABELLED.message, thread_ts: '1780000001.000001' } },
      CHECKS,
      (world) => withAnswer({ ...world, store }) as never,
    );
    expect(filledIn(form)).toMatchObject({ segment: 'abandoned-cart-buyers', voucher: null, channel: 'push' });
  });

  it('reads labels that were pasted into its fields: those of the text as it was are given, those of the new one are not', async () => {
    const { send, asked } = await checking();
    await send({
      ...typed(
        'original',
        'Segment: Lapsing buyers\nVoucher: RM3 off\n\nTitle: Your cart\nBody: RM3 off, only for you.',
      ),
      ...typed('body', 'Segment: New buyers\nVoucher: RM9 off\nTitle: Your bag\n\nRM9 off.'),
    });
    expect(asked[0]).toMatchObject({
      brief: {
        segment: 'lapsing-buyers',
        voucher: { text: 'RM3 off' },
        template: { title: 'Your cart', body: 'RM3 off, only for you.' },
      },
      candidate: { title: 'Your bag', body: 'RM9 off.' },
    });
  });

  it('says what must change first, then what to look at, with the words found, and folds what passed', async () => {
    const { send } = await checking();
    const response = await send({
      ...typed('original', 'Your bag is waiting.'),
      ...typed('body', 'Your bag\n\n20% off NOW'),
    });
    expect(response).toMatchObject({ response_action: 'push' });
    const { view } = response as { readonly view: Parameters<typeof validateView>[0] };
    expect(validateView(view)).toEqual([]);
    expect(textsIn(view.blocks)).toEqual([
      'Do not send it yet: 1 thing must change.',
      'Must change – Promises: ',
      '“20% off” was not given; give the offer or leave it out.',
      'Look at this – Capitals and exclamation marks: ',
      'It is louder than the original. Found: “NOW”.',
      '11 characters (before 20, limit 178).',
      'Passed: Merge tags.',
      'You chose no audience, so I took readers who never bought from you.',
      'Checked by rule, without AI, against the text as it was, the offer and the facts in the form.',
    ]);
  });

  it('gives the guard the original, the offer, the facts, and titles where the channel has them', async () => {
    const { send, asked } = await checking();
    const values = {
      ...typed('original', 'Your cart\n\nCome back, {{name}}.'),
      ...typed('body', 'Your bag\n\n20% off NOW'),
      ...typed('voucher', '20% off'),
      ...typed('fact', 'Free returns\nIn stock'),
      ...chosen('segment', 'repeat-buyers'),
    };
    await send(values);
    expect(asked[0]).toMatchObject({
      brief: {
        template: { title: 'Your cart', body: 'Come back, {{name}}.' },
        voucher: { text: '20% off' },
        facts: ['Free returns', 'In stock'],
        segment: 'repeat-buyers',
        channel: 'push',
      },
      candidate: { title: 'Your bag', body: '20% off NOW' },
    });
    await send({ ...values, ...chosen('channel', 'sms') });
    expect(asked[1]?.candidate).toEqual({ title: null, body: 'Your bag\n\n20% off NOW' });
  });

  it('takes readers of whom nothing is known for strangers', async () => {
    const { send, asked } = await checking();
    await send(typed('original', 'Come back.'));
    expect(asked[0]?.brief.segment).toBe('potential-new-customers');
  });

  it.each([
    [[], 'It may be sent: nothing speaks against it.'],
    [CHECKS.slice(1, 2), 'It may be sent; look at 1 thing first.'],
  ])('says when it may be sent', async (checks, headline) => {
    const { send } = await checking(MESSAGE, checks);
    expect(textsIn(await send(typed('original', 'Come back.')))).toContain(headline);
  });

  it('says which text the judge prefers, once the new one may be sent', async () => {
    const { send } = await checking(MESSAGE, []);
    const texts = textsIn(await send({ ...typed('original', 'Come back.'), ...typed('body', 'Your bag waits.') }));
    expect(texts).toContain('the new text, clearly. "Come back." against "Your bag waits."');
    const failed = await checking();
    expect(textsIn(await failed.send(typed('original', 'Come back.'))).join()).not.toContain('judged blind');
  });

  it('says beside the field what is missing, and keeps what was typed', async () => {
    const { send } = await checking();
    expect(await send(typed('original', ' '))).toEqual({
      response_action: 'errors',
      errors: { original: 'The message has no text; paste the body of the message to improve.' },
    });
  });

  it('checks a text that is longer than its field whole', async () => {
    const long = 'Come back to your cart. '.repeat(200).trim();
    const { form, send, asked } = await checking({ callback_id: 'check_copy', message: { text: long, blocks: [] } });
    const shown = filledIn(form)['body'] ?? '';
    expect(shown.length).toBe(3_000);
    await send({ ...typed('original', 'Come back.'), ...typed('body', shown) });
    expect(asked[0]?.candidate.body).toBe(long);
  });

  it('of a message without text says so', async () => {
    const { slack } = await checking({ callback_id: 'check_copy', message: { text: '', blocks: [] } });
    expect(slack.of('reply-link')[0]?.['text']).toBe('This message has no text that I could check.');
  });
});
