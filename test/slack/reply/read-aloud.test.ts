import { expect, it } from 'vitest';
import { context } from '../../../src/slack/reply/plain.ts';
import { readAloud } from '../../../src/slack/reply/read-aloud.ts';
import { copyable, line, list } from '../../../src/slack/reply/rich-text.ts';

it('reads everything in its order, a text to copy behind its label, and calls nobody', () => {
  const blocks = [
    line({ bold: 'Why: ' }, 'A <!here> & B ', { user: 'U1' }, ', ', { date: 0 }),
    copyable('Body', 'Hi *|FNAME|*\nSee you'),
    list(['one', 'two']),
    context('small'),
    line({ url: 'https://s.example/a', label: 'See the vote' }, { channel: 'C1' }),
  ];
  expect(readAloud(blocks, 'Rewrite:').split('\n')).toEqual([
    'Rewrite:',
    'Why: A &lt;!here&gt; &amp; B somebody, 1970-01-01 00:00',
    'Body: Hi *|FNAME|*',
    'See you',
    '• one',
    '• two',
    'small',
    'See the vote',
  ]);
});

it('reads what stands below a long text too', () => {
  const text = readAloud([copyable('Body', 'x'.repeat(8_000)), line('Proof')]);
  expect([text.length < 4_000, text.endsWith('…\nProof')]).toEqual([true, true]);
});
