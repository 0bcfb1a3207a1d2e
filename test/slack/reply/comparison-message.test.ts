import { expect, it } from 'vitest';
import { comparisonMessage } from '../../../src/slack/reply/comparison-message.ts';
import { aReport } from '../../fixtures/report.ts';

const comparison = {
  kind: 'comparison',
  channel: 'push',
  one: { version: 2, template: { title: 'T', body: '<!channel>' } },
  other: { version: 4, template: { title: null, body: 'B' } },
  pick: { winner: 'one', margin: 'close', reason: 'one names the step', orders: [] },
  engine: aReport().engine,
} as const;

it('shows both texts to copy, and which is better, and who judged', () => {
  const { text, blocks } = comparisonMessage(comparison, null);
  expect(text).toMatch(
    /^Version 2 beside version 4:\nBlind pick: Version 2 is slightly better than version 4\. One names the step\.\n/u,
  );
  const sent = JSON.stringify(blocks);
  for (const words of ['Version 2 (', 'T\\n<!channel>', 'Version 4 (1 character)', 'judged by rule, no AI'])
    expect(sent).toContain(words);
});

it('says when neither is better, and when AI judged', () => {
  const tie = { ...comparison.pick, winner: 'tie' } as const;
  const engine = { name: 'model', because: '', models: null } as const;
  const { text, blocks } = comparisonMessage({ ...comparison, pick: tie, engine }, 'Only you see this.');
  expect(text).toMatch(/^Version 2 beside version 4:\nBlind pick: they are equally good\. One names the step\.\n/u);
  expect(JSON.stringify(blocks)).toContain('judged by AI');
  expect(JSON.stringify(blocks)).toContain('Only you see this.');
});
