import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/slack/draft.ts';
import { answerMessage } from '../../../src/slack/reply/answer-message.ts';
import { answerView } from '../../../src/slack/reply/answer-view.ts';
import { detailsView } from '../../../src/slack/reply/details-view.ts';
import { editView, joinBody, splitBody } from '../../../src/slack/reply/edit-view.ts';
import { formView } from '../../../src/slack/reply/form-view.ts';
import { confirmMessage, noticeMessage } from '../../../src/slack/reply/notices.ts';
import { fallbackText } from '../../../src/slack/reply/plain.ts';
import { validateBlocks, validateView } from '../../../src/slack/reply/validate-blocks.ts';
import { anyReport, anyText } from './any-report.ts';

const RUNS = { numRuns: 150 };
/** Where Slack reads its own commands: every `mrkdwn` text and the top-level text. Ours are plain, or escaped. */
const LIVE = /<[!@#]|<https?:/u;

describe('whatever a report says', () => {
  it('its message is one that Slack takes, calls nobody, and never halves a character', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom('thread', 'channel', null),
        fc.option(anyText),
        (report, sharing, note) => {
          const message = answerMessage(report, { sharing, note });
          expect(validateBlocks(message.blocks, 'message')).toEqual([]);
          expect(message.text).not.toMatch(LIVE);
          expect(message.text.length).toBeLessThanOrEqual(4_000);
          expect(message.text).not.toBe('');
          const sent = JSON.stringify(message.blocks);
          expect(sent).not.toContain('"mrkdwn"');
          expect(sent.isWellFormed()).toBe(true);
          expect(sent).not.toMatch(/\\ud[89a-f]/u);
        },
      ),
      RUNS,
    );
  });

  it('a text that is clipped is handed out whole', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { blocks, whole } = answerMessage(report, { sharing: null, note: null });
        const clipped = whole.map(({ text }) => text);
        for (const text of clipped) expect([report.rewrite?.title, report.rewrite?.body]).toContain(text);
        expect(JSON.stringify(blocks).split('is clipped here').length - 1).toBe(clipped.length);
      }),
      RUNS,
    );
  });

  it('its details, its edit form and its questions are windows that Slack takes', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(validateView(detailsView(report))).toEqual([]);
        expect(validateView(editView('held', report.rewrite ?? report.brief.template))).toEqual([]);
        for (const question of report.questions) expect(validateView(answerView('held', question))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('whatever was pasted', () => {
  it('the form is one that Slack takes', () => {
    fc.assert(
      fc.property(
        fc.option(anyText),
        anyText,
        anyText,
        fc.array(fc.stringMatching(/^vip-[a-z-]{1,60}$/), { maxLength: 120 }),
        (title, body, other, ids) => {
          const segments = [...new Set(ids)].map((id) => ({ id, definition: other, basedOn: 'new-buyers' as const }));
          const draft = { ...EMPTY_DRAFT, title, body, voucher: other, merchant: other, channel: other };
          expect(
            validateView(formView(draft, { draftId: 'd', segments, everybody: 'All', audience: 'person' })),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('notices and questions are messages that Slack takes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const message of [noticeMessage(text), confirmMessage(text, 'held')]) {
          expect(validateBlocks(message.blocks, 'message')).toEqual([]);
          expect(message.text).not.toMatch(LIVE);
        }
        expect(fallbackText(text).length).toBeLessThanOrEqual(4_000);
      }),
      RUNS,
    );
  });

  it('a body cut into fields and put together again is the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.string({ unit: fc.constantFrom('a', ' ', '\n', '👩‍👩‍👧‍👦', 'ข'), minLength: 2_900, maxLength: 8_000 }),
        ),
        (body) => {
          const { parts, joins } = splitBody(body);
          expect(joinBody(parts, joins)).toBe(body.toWellFormed());
          expect(parts.every((part) => part.length <= 3_000 && part.isWellFormed())).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
