import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../src/domain/instruction.ts';
import { adjustView } from '../../src/slack/reply/adjust-view.ts';
import { aReport } from '../fixtures/report.ts';
import { withAnswer } from './a-slack.ts';
import { textAt } from './fake-slack.ts';

const chosen = (name: string, value: string) => ({
  [name]: { [name]: { type: 'static_select', selected_option: { text: { type: 'plain_text', text: value }, value } } },
});
const typed = (name: string, value: string) => ({ [name]: { [name]: { type: 'plain_text_input', value } } });

/** The Adjust form of an answer, sent with these values. */
async function adjusted(values: object, world: Parameters<typeof withAnswer>[0] = {}) {
  const all = await withAnswer(world);
  await all.press('crm_adjust', 'report-1');
  const private_metadata = textAt(all.slack.of('views.open')[0], 'view', 'private_metadata');
  const view = { id: 'V7', callback_id: 'crm_adjust_view', private_metadata, state: { values } };
  return { ...all, view, response: await all.deliver('view-submission', { view }) };
}

describe('Adjust', () => {
  it('takes several wishes at once and writes one version, in the thread of the answer', async () => {
    const { response, runs, deliver, view, slack } = await adjusted({
      ...chosen('angle', 'Open with a question'),
      ...chosen('length', 'shorter'),
      ...chosen('tone', 'playful tone'),
      ...typed('words', 'drop the second sentence'),
    });
    expect(response).toBeUndefined();
    expect(runs[1]).toMatchObject({
      brief: { instruction: 'Open with a question; shorter; playful tone; drop the second sentence' },
      options: { angle: 'question', parent: { id: 'report-1', version: 1 } },
    });
    expect(slack.of('chat.postMessage').at(-1)?.['thread_ts']).toBe('1780000001.000001');
    await deliver('view-submission', { view });
    expect(runs).toHaveLength(2);
  });

  it('asks whether what should be mentioned is true, and writes nothing before', async () => {
    const { runs, slack } = await adjusted(typed('mention', 'free shipping over RM50'));
    expect(runs).toHaveLength(1);
    expect(slack.of('chat.update').at(-1)?.['text']).toBe(
      'I only say what is true, so tell me first: is this right? “free shipping over RM50”',
    );
  });

  it('with nothing chosen stays open and says what to do', async () => {
    expect((await adjusted(typed('words', '  '))).response).toEqual({
      response_action: 'errors',
      errors: { angle: 'Choose or write at least one thing that should change.' },
    });
  });

  it('says what to do when its form cannot be opened', async () => {
    const { press, slack } = await withAnswer();
    slack.refuse['views.open'] = 'expired_trigger_id';
    await press('crm_adjust', 'report-1');
    expect(slack.of('reply-link').at(-1)?.['text']).toBe('Slack closed the form before it opened. Press Adjust again.');
  });
});

describe('the choices of Adjust', () => {
  const fieldsWith = (hasModel: boolean) =>
    adjustView('held', aReport(), { versions: [1, 2, 3], hasModel }).blocks as readonly types.InputBlock[];
  const options = fieldsWith(true).flatMap(({ block_id = '', element }) =>
    element?.type === 'static_select'
      ? (element.options ?? []).map(({ value }) => [block_id, value ?? ''] as const)
      : [],
  );
  const KIND: Readonly<Record<string, string>> = {
    angle: 'another-angle',
    length: 'shorter',
    tone: 'tone',
    language: 'language',
    emoji: 'emoji',
    afresh: 'start-over',
    compare: 'compare',
  };

  it.each(options)('%s: "%s" is read as what it says', (field, words) => {
    expect(readInstructions(words).map(({ kind }) => kind)).toEqual([words === 'longer' ? 'longer' : KIND[field]]);
  });
});

describe('Adjust without a language model', () => {
  it('offers what rules can do, and says in a line what a model would add', () => {
    const { blocks } = adjustView('held', aReport(), { versions: [1], hasModel: false });
    const shown = (blocks as readonly types.InputBlock[]).map(({ block_id = '', element }) =>
      element?.type === 'static_select' ? [block_id, element.options?.map(({ text }) => text.text)] : block_id,
    );
    expect(shown).toEqual([
      '',
      ['angle', expect.arrayContaining(['Open with a question'])],
      ['length', ['Shorter', 'Longer']],
      ['tone', ['Formal', 'Calm', 'Professional']],
      ['emoji', ['Without emoji']],
      'mention',
      '',
      ['afresh', ['Start over: forget them']],
      ['compare', ['With my original']],
    ]);
    expect(JSON.stringify(blocks)).toContain(
      'No language model is connected. One would add other tones, other languages, more emoji and wishes in your own words.',
    );
  });

  it('forgets the wishes so far before it takes new ones', async () => {
    const { runs } = await adjusted({ ...chosen('length', 'shorter'), ...chosen('afresh', 'start over') });
    expect(runs[1]?.brief).toMatchObject({ instruction: 'start over; shorter', previous: null });
  });
});

describe('compare with another version', () => {
  it('shows both, with the judge’s blind pick, and writes nothing', async () => {
    const { deliver, choose, runs, slack } = await withAnswer();
    await choose('shorter', 'report-1');
    await deliver('event-message', { event: { text: 'compare with version 1', ts: '1780000020.1' } });
    expect(runs).toHaveLength(2);
    const sent = slack.of('chat.update').at(-1);
    expect(textAt(sent, 'text').split('\n')).toEqual([
      'Version 1 beside version 2:',
      'Blind pick: Version 2 is clearly better than version 1. "Version 1" against "Version 2".',
      'Version 1 (9 characters): Version 1',
      'Version 2 (9 characters): Version 2',
      'Nothing was written for this: judged by rule, no AI, without names, in both orders.',
    ]);
  });

  it('with the original is chosen in Adjust, alone or with others', async () => {
    const { slack, runs } = await adjusted(chosen('compare', 'compare with the original'));
    expect(runs).toHaveLength(1);
    expect(textAt(slack.of('chat.update').at(-1), 'text')).toMatch(/^Your original beside version 1:\n/u);
  });

  it.each([
    ['compare with version 7', 'There is no version 7 here.'],
    ['compare with version 1', 'That is the version itself.'],
  ])('%s, with only version 1: says what there is', async (text, said) => {
    const { deliver, slack } = await withAnswer();
    await deliver('event-message', { event: { text, ts: '1780000020.1' } });
    expect(slack.of('chat.update').at(-1)?.['text']).toBe(
      `${said} So far there is only version 1, which stands against your original in its details.`,
    );
  });
});

describe('a follow-up', () => {
  it('says how it did against yours and against the version before', async () => {
    const picked = { winner: 'previous', margin: 'close', reason: 'r', orders: [] } as const;
    const { slack, choose } = await withAnswer({
      write: (_brief, _options, call) =>
        call === 1 ? {} : { pickOverPrevious: picked, rewrite: { title: null, body: 'B', changes: [] } },
    });
    await choose('shorter', 'report-1');
    expect(JSON.stringify(slack.of('chat.update').at(-1))).toContain(
      'This version: clearly better than yours, and slightly weaker than the version before it, compared blind.',
    );
  });
});
