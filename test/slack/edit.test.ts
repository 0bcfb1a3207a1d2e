import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/report.ts';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { validateView } from '../../src/slack/reply/validate-blocks.ts';
import { text } from '../conversation/fakes.ts';
import { withAnswer } from './a-slack.ts';
import { textAt } from './fake-slack.ts';
import { filledIn, textsIn, typed } from './form-fields.ts';

const failing: Check = {
  name: 'facts',
  status: 'fail',
  detail: '“20% off” was not given; give the offer or leave it out.',
  found: [],
};
const warning: Check = {
  name: 'shouting',
  status: 'warn',
  detail: 'It is louder than the original.',
  found: [{ field: 'body', start: 0, end: 3, text: 'NOW' }],
};

type World = Parameters<typeof withAnswer>[0];

/** An answer whose "Edit & check" form is open; `send` submits it. */
async function editing(world: World = {}) {
  const all = await withAnswer(world);
  await all.press('crm_edit_and_check', 'report-1');
  const opened = all.slack.of('views.open')[0];
  const send = (values: Payload, private_metadata = textAt(opened, 'view', 'private_metadata')) =>
    all.deliver('view-submission', {
      view: { id: 'V3', callback_id: 'crm_edit', private_metadata, state: { values } },
    });
  return { ...all, opened, send };
}

describe('Edit & check', () => {
  it('shows the rewrite in fields, with a place for a title and for new facts', async () => {
    const { opened } = await editing();
    expect(filledIn(opened)).toEqual({ title: null, body: 'Version 1', fact: null });
  });

  it('keeps the form open with what the guard found, under the field where it stands', async () => {
    const found = [{ field: 'title', start: 0, end: 7, text: '20% off' }] as const;
    const check = () => [
      { ...failing, found },
      { ...failing, name: 'offer-kept', detail: 'Code SAVE3 is gone.' } as const,
    ];
    const { send, store } = await editing({ check });
    expect(await send({ ...typed('title', '20% off'), ...typed('body', 'Now!') })).toEqual({
      response_action: 'errors',
      errors: { title: failing.detail, body: 'Code SAVE3 is gone.' },
    });
    expect(await store.unanswered()).toEqual([]);
  });

  it('quotes the words that were found where the sentence does not', async () => {
    const { send } = await editing({ check: () => [{ ...warning, status: 'fail' }] });
    expect(await send(typed('body', 'NOW!'))).toEqual({
      response_action: 'errors',
      errors: { body: 'It is louder than the original. Found: “NOW”.' },
    });
  });

  it('of a body in several fields, names the one in which it stands', async () => {
    const body = `${'a'.repeat(2_990)}\n${'b'.repeat(2_990)}`;
    const found = [{ field: 'body', start: 2_995, end: 2_998, text: 'bbb' }] as const;
    const { opened, send } = await editing({
      write: () => ({ rewrite: text(body) }),
      check: () => [{ ...failing, found }],
    });
    expect(Object.keys(filledIn(opened))).toEqual(['title', 'body', 'body-2', 'fact']);
    const sent = { ...typed('body', 'a'.repeat(2_990)), ...typed('body-2', 'bbb off') };
    expect(await send(sent)).toEqual({
      response_action: 'errors',
      errors: { 'body-2': `${failing.detail} Found: “bbb”.` },
    });
  });

  it('saves what passes as the next version', async () => {
    const { send, slack, runs, store } = await editing();
    expect(await send(typed('body', 'Back to your cart.'))).toBeUndefined();
    expect(runs).toHaveLength(1);
    expect(slack.of('chat.update').at(-1)?.['text']).toContain('Back to your cart.');
    const thread = await store.threadAt('T012AB3C4', 'C0SALES01', '1780000001.000001');
    expect((await store.versions(thread?.threadId ?? '')).map(({ version, parentId }) => [version, parentId])).toEqual([
      [1, null],
      [2, 'report-1'],
    ]);
  });

  it('shows what only deserves a look, and saves the same text when it is sent once more', async () => {
    const { send, slack } = await editing({ check: () => [warning] });
    const response = await send(typed('body', 'NOW!'));
    expect(response).toMatchObject({ response_action: 'update', view: { submit: { text: 'Save all the same' } } });
    const { view } = response as { readonly view: Parameters<typeof validateView>[0] };
    expect(validateView(view)).toEqual([]);
    expect(textsIn(view)).toContain('It is louder than the original. Found: “NOW”.');
    expect(filledIn(response)).toEqual({ title: null, body: 'NOW!', fact: null });
    expect(await send(typed('body', 'NOW!'), view.private_metadata ?? '')).toBeUndefined();
    expect(slack.of('chat.update').at(-1)?.['text']).toContain('NOW!');
  });

  it('looks again at a text that was changed after the warning', async () => {
    const { send } = await editing({ check: () => [warning] });
    const first = await send(typed('body', 'NOW!'));
    expect(await send(typed('body', 'NOW NOW!'), textAt(first, 'view', 'private_metadata'))).toMatchObject({
      response_action: 'update',
    });
  });

  it('takes what is newly true in as a fact, before the check and for good', async () => {
    const briefs: (readonly string[])[] = [];
    const { send, store } = await editing({
      check: (brief) => {
        briefs.push(brief.facts);
        return [];
      },
    });
    await send({ ...typed('body', 'Free returns.'), ...typed('fact', 'Free returns within 30 days') });
    expect(briefs[0]).toEqual(['Free returns within 30 days']);
    const thread = await store.threadAt('T012AB3C4', 'C0SALES01', '1780000001.000001');
    expect(await store.facts(thread?.threadId ?? '')).toEqual(['Free returns within 30 days']);
  });

  it('takes a fact alone as the answer to a question', async () => {
    const { send, runs } = await editing();
    await send({ ...typed('body', 'Version 1'), ...typed('fact', 'Free returns') });
    expect(runs.at(-1)?.brief.facts).toEqual(['Free returns']);
  });

  it('does nothing when nothing was changed', async () => {
    const { send, since } = await editing();
    expect(await send(typed('body', 'Version 1'))).toBeUndefined();
    expect(since().map(({ method }) => method)).toEqual(['views.open']);
  });

  it('refuses an empty body', async () => {
    const { send } = await editing();
    expect(await send(typed('body', ' '))).toEqual({
      response_action: 'errors',
      errors: { body: 'The body is empty.' },
    });
  });
});
