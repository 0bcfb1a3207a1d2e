import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import { EMPTY_DRAFT } from '../../../src/slack/draft.ts';
import { homeView } from '../../../src/slack/home/home-view.ts';
import { settingsView } from '../../../src/slack/home/settings-view.ts';
import { answerMessage } from '../../../src/slack/reply/answer-message.ts';
import { answerView } from '../../../src/slack/reply/answer-view.ts';
import { checkView } from '../../../src/slack/reply/check-view.ts';
import { checkedView } from '../../../src/slack/reply/checked-view.ts';
import { detailsView } from '../../../src/slack/reply/details-view.ts';
import { editView } from '../../../src/slack/reply/edit-view.ts';
import { formView } from '../../../src/slack/reply/form-view.ts';
import { confirmMessage, noticeMessage } from '../../../src/slack/reply/notices.ts';
import { fallbackText } from '../../../src/slack/reply/plain.ts';
import { joinBody, pieceAt, splitBody } from '../../../src/slack/reply/split-body.ts';
import { validateBlocks, validateHome, validateView } from '../../../src/slack/reply/validate-blocks.ts';
import { anyReport, anyText } from './any-report.ts';

const RUNS = { numRuns: 150 };
/** Where Slack reads its own commands: every `mrkdwn` text and the top-level text. Ours are plain, or escaped. */
const LIVE = /<[!@#]|<https?:/u;

/** Slack cuts what stands on a button after about this many characters. */
const SHOWN_OF_A_BUTTON = 30;

function buttonLabels(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(buttonLabels);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text } = node as { readonly type?: unknown; readonly text?: { readonly text?: string } };
  return type === 'button' ? [text?.text ?? ''] : Object.values(node).flatMap(buttonLabels);
}

function textsOf({ rewrite, brief: { template } }: Report): (string | null | undefined)[] {
  return [rewrite?.title, rewrite?.body, template.title, template.body];
}

describe('whatever a report says', () => {
  it('its message is one that Slack takes, calls nobody, and never halves a character', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom('thread', 'channel', null),
        fc.option(anyText),
        fc.boolean(),
        (report, sharing, note, isUsed) => {
          const use = isUsed ? { use: { user: 'U1', at: 0 } } : {};
          const message = answerMessage(report, { sharing, note, ...use });
          expect(validateBlocks(message.blocks, 'message')).toEqual([]);
          expect(message.text).not.toMatch(LIVE);
          expect(message.text.length).toBeLessThanOrEqual(4_000);
          expect(message.text).not.toBe('');
          const sent = JSON.stringify(message.blocks);
          expect(sent).not.toContain('"mrkdwn"');
          expect(sent.isWellFormed()).toBe(true);
          expect(sent).not.toMatch(/\\ud[89a-f]/u);
          const labels = buttonLabels(message.blocks);
          for (const label of labels) expect(label.length).toBeLessThanOrEqual(SHOWN_OF_A_BUTTON);
          // And the menu: a phone shows no more than these without a wall of buttons.
          expect(labels.length + 1).toBeLessThanOrEqual(5);
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
        for (const text of clipped) expect(textsOf(report)).toContain(text);
        expect(JSON.stringify(blocks).split('is clipped here').length - 1).toBe(clipped.length);
      }),
      RUNS,
    );
  });

  it('its details, its edit form and its questions are windows that Slack takes', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(validateView(detailsView(report))).toEqual([]);
        const { title, body } = report.rewrite ?? report.brief.template;
        const warnings = report.checks.map(({ detail }) => detail);
        const edited = { title, parts: splitBody(body).parts, channel: report.brief.channel, warnings };
        expect(validateView(editView('held', edited))).toEqual([]);
        for (const question of report.questions) expect(validateView(answerView('held', question))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('whatever was pasted', () => {
  it('its check is a form and a result that Slack takes', () => {
    fc.assert(
      fc.property(anyReport, anyText, (report, text) => {
        const { segment, voucher, channel } = report.brief;
        const copy = { original: text, candidate: text, segment, voucher: voucher?.text ?? null, facts: text, channel };
        expect(validateView(checkView('held', copy, []))).toEqual([]);
        const measures = { original: report.measures.original, candidate: report.measures.original };
        expect(
          validateView(
            checkedView({
              checks: report.checks,
              measures,
              isAudienceUnknown: true,
              pick: { winner: 'other', margin: 'close', reason: text, orders: [] },
            }),
          ),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the settings are a form that Slack takes, and the Home tab shows them', () => {
    const texts = fc.array(anyText, { maxLength: 5 });
    fc.assert(
      fc.property(anyText, texts, texts, fc.array(anyReport, { maxLength: 8 }), (text, avoid, keep, reports) => {
        const settings = { shop: text, merchant: text, channel: text, language: text, tone: text, avoid, keep };
        const shown = {
          heldId: 'held',
          scopes: ['workspace', 'person'],
          scope: 'person',
          edition: 1,
          changed: null,
          channel: null,
        } as const;
        expect(validateView(settingsView(settings, shown))).toEqual([]);
        const recent = reports.map((report) => ({ threadId: 't', report, place: null, at: 0, link: null }));
        const installed = { model: { names: [text], host: text }, table: null, retentionDays: null };
        const channels = reports.map((_, index) => ({ channel: `C${index}`, settings }));
        const changed = { by: 'U1', on: '2026-11-24' };
        expect(validateHome(homeView({ recent, waiting: avoid, settings, changed, channels, installed }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

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
            validateView(
              formView(draft, {
                draftId: 'd',
                segments,
                everybody: 'All',
                audience: 'person',
                edition: 2,
                example: 'shown',
              }),
            ),
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
          let start = 0;
          for (const [index, part] of parts.entries()) {
            const at = joinBody(parts, joins).indexOf(part, start);
            if (part !== '') expect(pieceAt(parts, joins, at)).toBe(index);
            start = at + part.length;
          }
        },
      ),
      RUNS,
    );
  });
});
