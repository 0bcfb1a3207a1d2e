import { describe, expect, it } from 'vitest';
import { readTakeBack } from '../../src/slack/intake/take-back.ts';
import { withAnswer } from './a-slack.ts';

const say = (text: string, ts: string) => ({ event: { text, ts } });

describe('a reply that takes back', () => {
  it('"undo" shows the version before again, and writes nothing', async () => {
    const { choose, deliver, slack, runs } = await withAnswer();
    await choose('shorter', 'report-1');
    await deliver('event-message', say('Undo that, please!', '1780000020.1'));
    expect(slack.of('chat.postMessage').at(-1)?.['text']).toBe(
      'Version 1 again:\nBody: Version 1\nTo go on from it, use the buttons under its own answer above. A reply here goes on from the newest version.',
    );
    expect(runs).toHaveLength(2);
  });

  it('"undo" of the first version says what stands', async () => {
    const { deliver, slack } = await withAnswer();
    await deliver('event-message', say('undo', '1780000020.1'));
    expect(slack.of('chat.postMessage').at(-1)?.['text']).toBe(
      'There is no version before this one: what stood before it is your original, which is unchanged.',
    );
  });

  it('"I prefer the original" keeps it, and says so', async () => {
    const { deliver, slack, runs } = await withAnswer();
    await deliver('event-message', say('I prefer the original.', '1780000020.1'));
    expect(slack.of('chat.postMessage').at(-1)?.['text']).toBe(
      'Then keep your original: nothing here has been sent or changed. My versions stay in this thread, should you want one after all.',
    );
    expect(runs).toHaveLength(1);
  });

  it.each([
    ['undo', 'undo'],
    ['Go back', 'undo'],
    ['Actually, keep my original', 'keep-original'],
    ["We'll keep the original version", 'keep-original'],
    ['I liked the original better', 'keep-original'],
    ['compare with the original', null],
    ['undo the discount and say 20%', null],
    ['Do you prefer the original, Tom?', null],
    ['use the original code', null],
  ])('%j is %s', (text, wanted) => {
    expect(readTakeBack(text)).toBe(wanted);
  });
});
