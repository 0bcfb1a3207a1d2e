import { describe, expect, it } from 'vitest';
import { aSlack, withAnswer } from './a-slack.ts';
import { buttonValue, payload, textAt } from './fake-slack.ts';

const input = (name: string, value: string) => ({ [name]: { [name]: { type: 'plain_text_input', value } } });
const metadataOf = (sent: unknown) => textAt(sent, 'view', 'private_metadata');

describe('Another angle and Shorter', () => {
  it('give the next version in the thread of the answer', async () => {
    const { press, choose, since, runs } = await withAnswer();
    expect(await choose('shorter', 'report-1')).toBeUndefined();
    expect(since().map(({ method, args }) => [method, args['channel'], args['thread_ts'] ?? args['ts']])).toEqual([
      ['chat.postMessage', 'C0SALES01', '1780000001.000001'],
      ['chat.update', 'C0SALES01', '1780000001.000002'],
    ]);
    expect(runs[1]?.brief).toMatchObject({ instruction: 'shorter', previous: { title: null, body: 'Version 1' } });
    await press('crm_another_angle', 'report-2');
    expect(runs[2]?.options).toMatchObject({ angle: 'question', parent: { id: 'report-2', version: 2 } });
  });

  it('pressed twice give one answer; pressed again later, another', async () => {
    const { receiver, choose, idle, runs, clock } = await withAnswer();
    const click = payload('block-actions', {
      actions: [{ type: 'button', block_id: 'x', action_ts: '1', action_id: 'crm_another_angle', value: 'report-1' }],
    });
    await Promise.all([receiver.deliver(click), receiver.deliver(click)]);
    await idle();
    expect(runs).toHaveLength(2);
    clock.now += 3_000;
    await choose('shorter', 'report-1');
    expect(runs).toHaveLength(3);
  });

  it('of a version that is no longer kept say so', async () => {
    const { slack, choose } = aSlack();
    await choose('shorter', 'report-9');
    expect(slack.of('reply-link')[0]?.['text']).toBe(
      'I no longer have that message. Start again with /crm-rewrite, or with "Improve this message" on it.',
    );
  });

  it('on an answer that only one person sees, answer that person', async () => {
    const { since, choose } = await withAnswer();
    await choose('shorter', 'report-1', { container: { is_ephemeral: true } });
    expect(since()[0]?.args['channel']).toBe('U0MIA0001');
  });
});

describe('the question', () => {
  it('opens a small form; what is typed becomes a fact and gives the next version', async () => {
    const { press, deliver, slack, runs } = await withAnswer();
    await press('crm_answer_question', 'report-1 item');
    const [open] = slack.of('views.open');
    expect(JSON.stringify(open)).toContain('Which item is in the cart?');
    const answer = {
      view: {
        id: 'V2',
        callback_id: 'crm_answer',
        private_metadata: metadataOf(open),
        state: { values: input('fact', 'the linen set') },
      },
    };
    expect(await deliver('view-submission', answer)).toBeUndefined();
    expect(runs[1]?.brief).toMatchObject({ facts: ['item: the linen set'], instruction: null });
    expect(slack.of('chat.postMessage').at(-1)).toMatchObject({ thread_ts: '1780000001.000001' });
    await deliver('view-submission', answer);
    expect(runs).toHaveLength(2);
  });

  it('with an empty answer stays open', async () => {
    const { press, deliver, slack } = await withAnswer();
    await press('crm_answer_question', 'report-1 item');
    const view = {
      id: 'V2',
      callback_id: 'crm_answer',
      private_metadata: metadataOf(slack.of('views.open')[0]),
      state: { values: input('fact', ' ') },
    };
    expect(await deliver('view-submission', { view })).toEqual({
      response_action: 'errors',
      errors: { fact: 'Write the fact as you would tell a customer.' },
    });
  });

  it('says what to do when its form cannot be opened', async () => {
    const { press, slack } = await withAnswer();
    slack.refuse['views.open'] = 'expired_trigger_id';
    await press('crm_answer_question', 'report-1 item');
    expect(slack.of('reply-link').at(-1)?.['text']).toBe(
      'Slack closed the form before it opened. Press Answer again, or reply in the thread, for example "the discount is 20%".',
    );
  });

  it('ignores a button value that is not of ours', async () => {
    const { press, slack, failures } = await withAnswer();
    await press('crm_answer_question', '{"report":1}');
    expect(slack.of('views.open')).toEqual([]);
    expect(failures).toEqual([]);
  });
});

describe('Show details', () => {
  it('opens a window with everything that the answer leaves out', async () => {
    const { press, slack } = await withAnswer();
    await press('crm_show_details', 'report-1');
    const sent = JSON.stringify(slack.of('views.open')[0]);
    for (const words of [
      'Your body',
      'What was weak',
      'Scores, of which 5 is the best',
      'Blind pick',
      'whichever of the two is read first',
      'How it was written',
    ]) {
      expect(sent).toContain(words);
    }
  });
});

describe('Share', () => {
  it('puts a private answer into the thread of the message it is about, once', async () => {
    const { deliver, press, slack, store } = aSlack();
    await deliver('message-shortcut');
    const private_metadata = metadataOf(slack.of('views.open')[0]);
    await deliver('view-submission', { view: { private_metadata } });
    const place = { channel: { id: 'D0MIA0001' }, container: { channel_id: 'D0MIA0001' } };
    await press('crm_share', 'report-1', place);
    await press('crm_share', 'report-1', place);
    const shared = slack.of('chat.postMessage').filter(({ channel }) => channel === 'C0SALES01');
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({
      thread_ts: '1780000000.000100',
      text: expect.stringMatching(/^Rewrite for Abandoned cart buyers:\nBody: Version 1\n/u),
    });
    expect(slack.of('reply-link').map(({ text }) => text)).toEqual(['Shared in the thread.']);
    expect((await store.threadAt('T012AB3C4', 'C0SALES01', '1780000000.000100'))?.follows).toBe('addressed');
  });

  it('where the bot is no member says how to let it in', async () => {
    const { deliver, press, slack } = aSlack();
    await deliver('message-shortcut');
    await deliver('view-submission', { view: { private_metadata: metadataOf(slack.of('views.open')[0]) } });
    slack.refuse['chat.postMessage'] = 'not_in_channel';
    await press('crm_share', 'report-1', { channel: { id: 'D0MIA0001' } });
    expect(slack.of('reply-link').map(({ text }) => text)).toEqual([
      'I cannot post there, because I am not in that channel. Invite me to it and press Share again in a minute, or copy the text.',
    ]);
  });

  it('where the message was deleted says to copy the text', async () => {
    const { deliver, press, slack } = aSlack();
    await deliver('message-shortcut');
    await deliver('view-submission', { view: { private_metadata: metadataOf(slack.of('views.open')[0]) } });
    slack.refuse['chat.postMessage'] = 'thread_not_found';
    await press('crm_share', 'report-1', { channel: { id: 'D0MIA0001' } });
    expect(slack.of('reply-link').map(({ text }) => text)).toEqual([
      'Slack does not let me post there: the thread may be gone, or the channel closed. Copy the text instead.',
    ]);
  });

  it('of an answer that only the person sees goes through the link of the button', async () => {
    const { press, slack } = await withAnswer();
    slack.refuse['chat.postMessage'] = 'not_in_channel';
    await press('crm_share', 'report-1', { container: { is_ephemeral: true } });
    expect(slack.of('reply-link')[0]).toMatchObject({
      response_type: 'in_channel',
      text: expect.stringMatching(/^Rewrite for Abandoned cart buyers:\nBody: Version 1\n/u),
    });
  });
});

describe('a claim to be confirmed', () => {
  const ask = async () => {
    const world = await withAnswer();
    await world.deliver('event-message', { event: { text: 'mention free shipping', blocks: [] } });
    const question = world.slack.of('chat.update').at(-1);
    return { ...world, question };
  };

  it('is asked for, and with a yes becomes a fact of the next version', async () => {
    const { press, question, runs, slack } = await ask();
    expect(question?.['text']).toBe('I only say what is true, so tell me first: is this right? “free shipping”');
    await press('crm_confirm_fact', buttonValue(question, 'crm_confirm_fact'));
    expect(runs[1]?.brief).toMatchObject({ facts: ['free shipping'], instruction: null });
    expect(slack.of('reply-link')[0]).toMatchObject({
      replace_original: true,
      text: 'Noted as a fact: “free shipping”',
    });
  });

  it('with a no is left out, and a yes after that is too late', async () => {
    const { press, question, runs, slack } = await ask();
    await press('crm_decline_fact', buttonValue(question, 'crm_decline_fact'));
    await press('crm_confirm_fact', buttonValue(question, 'crm_confirm_fact'));
    expect(runs).toHaveLength(1);
    expect(slack.of('reply-link').map(({ text }) => text)).toEqual(['Left out: “free shipping”']);
  });
});
