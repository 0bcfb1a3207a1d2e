import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustView } from '../../../src/slack/reply/adjust-view.ts';
import { answerMessage } from '../../../src/slack/reply/answer-message.ts';
import { comparisonMessage } from '../../../src/slack/reply/comparison-message.ts';
import type { Message } from '../../../src/slack/reply/message.ts';
import { closedPollMessage, openPollMessage } from '../../../src/slack/reply/poll-message.ts';
import { progressMessage } from '../../../src/slack/reply/progress-message.ts';
import { validateBlocks, validateView } from '../../../src/slack/reply/validate-blocks.ts';
import { anyReport, anyText } from './any-report.ts';

const RUNS = { numRuns: 100 };
/** Where Slack reads its own commands. */
const LIVE = /<[!@#]|<https?:/u;

function isTaken({ text, blocks }: Message): void {
  expect(validateBlocks(blocks, 'message')).toEqual([]);
  expect(text).not.toMatch(LIVE);
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
  expect(JSON.stringify(blocks).isWellFormed()).toBe(true);
}

describe('whatever texts there are', () => {
  it('a vote, open and closed, is one that Slack takes, and names nothing while it is open', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('original', 'rewrite'), fc.nat(), (report, a, votes) => {
        const poll = {
          id: 'p',
          threadId: 't',
          reportId: 'r',
          team: 'T',
          channel: 'C',
          message: null,
          a,
          openedBy: 'U1',
          openedAt: 0,
        };
        const open = openPollMessage({ ...poll, closedAt: null, votes: { a: votes, b: 0 } }, report);
        isTaken(open);
        isTaken(closedPollMessage({ ...poll, closedAt: 1, votes: { a: votes, b: 2 } }, report));
        const swapped = openPollMessage(
          { ...poll, a: a === 'original' ? 'rewrite' : 'original', closedAt: null, votes: { a: votes, b: 0 } },
          report,
        );
        expect([...JSON.stringify(open.blocks)].toSorted().join('')).toBe(
          [...JSON.stringify(swapped.blocks)].toSorted().join(''),
        );
      }),
      RUNS,
    );
  });

  it('a comparison, a progress message and a marked answer are taken too', () => {
    fc.assert(
      fc.property(anyReport, fc.array(anyText, { maxLength: 9 }), anyText, (report, texts, text) => {
        const { template } = report.brief;
        const pick = { winner: 'other', margin: 'clear', reason: text, orders: [] } as const;
        const sides = { one: { version: 0, template }, other: { version: 3, template: report.rewrite ?? template } };
        isTaken(
          comparisonMessage({ kind: 'comparison', channel: 'push', ...sides, pick, engine: report.engine }, text),
        );
        const kept = { links: texts, codes: texts, mergeTags: texts, optOut: texts };
        const seen = { ...kept, offer: text, minimum: texts, until: texts, past: texts, vagueOffer: text };
        isTaken(progressMessage({ requestId: 'r', seen, alone: true }));
        isTaken(answerMessage(report, { sharing: 'thread', note: text, use: { user: 'U1', at: 1_780_000_000_000 } }));
      }),
      RUNS,
    );
  });

  it('the Adjust form is one that Slack takes, however many versions there are', () => {
    fc.assert(
      fc.property(anyReport, fc.nat({ max: 300 }), fc.boolean(), (report, count, hasModel) => {
        const versions = Array.from({ length: count }, (_one, index) => index + 1);
        expect(validateView(adjustView('held', report, { versions, hasModel }))).toEqual([]);
      }),
      RUNS,
    );
  });
});
