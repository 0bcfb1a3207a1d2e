import { afterEach, describe, expect, it } from 'vitest';
import { signedSlack } from '../signed-slack.ts';

/** hermes-agent #24117, #32295; centaur #1382: "Thinking…" stays for ever, or never shows. */
describe('pain 7: "thinking" that never ends or never shows', () => {
  let stop = async () => {};
  afterEach(() => stop());
  const world = async (...given: Parameters<typeof signedSlack>) => {
    const all = await signedSlack(...given);
    stop = async () => void (await all.app.stop());
    return all;
  };

  it('a rewrite that breaks gives its progress message a sentence, and tells the host once', async () => {
    const { command, slack, idle, failures } = await world({
      write: () => Promise.reject(new Error('secret vendor words')),
    });
    await command({ text: '--segment new-buyers Hello' });
    await idle();
    expect(slack.of('chat.update')).toMatchObject([
      {
        ts: '1780000001.000001',
        text: 'Something broke on my side, and it has been logged. Your message was not changed or sent anywhere. Please try again.',
      },
    ]);
    expect(failures).toHaveLength(1);
  });

  it('an answer whose blocks Slack does not take comes as text', async () => {
    const { command, slack, idle } = await world();
    slack.refuse['chat.update'] = ({ blocks }) =>
      Array.isArray(blocks) && blocks.length > 0 ? 'invalid_blocks' : null;
    await command({ text: '--segment new-buyers Hello' });
    await idle();
    expect(slack.of('chat.update').at(-1)).toMatchObject({
      blocks: [],
      text: expect.stringMatching(/^Rewrite for New buyers:\nBody: Version 1\n/u),
    });
  });

  it('a progress message that was deleted meanwhile is no end: the answer is posted', async () => {
    const { command, slack, idle } = await world();
    slack.refuse['chat.update'] = 'message_not_found';
    await command({ text: '--segment new-buyers Hello' });
    await idle();
    expect(slack.of('chat.postMessage')).toHaveLength(2);
  });

  it('in a direct message outside any thread it shows as well', async () => {
    const { event, slack, idle } = await world();
    await event('event-message', {
      event: {
        channel: 'D0MIA0001',
        channel_type: 'im',
        thread_ts: undefined,
        text: '--segment new-buyers Hello',
        ts: '1780000040.1',
      },
    });
    await idle();
    expect(slack.of('chat.postMessage')[0]?.['text']).toBe('Reading your message and writing a better one…');
    expect(slack.of('chat.update')).toHaveLength(1);
  });

  it('shows at once what needs no model', async () => {
    const { command, slack, idle } = await world();
    await command({
      text: '--segment new-buyers --voucher "10% off, min spend RM50" A special surprise! Use code HELLO10 at https://loom.example/new',
    });
    await idle();
    expect(slack.of('chat.postMessage')[0]?.['text']).toBe(
      'Reading your message and writing a better one…\nOffer: 10% off, min spend RM50\nStays as it is: the link https://loom.example/new and the code HELLO10\nVague: “A special surprise” says less than the offer does',
    );
  });
});
