import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import { detailsView } from '../../../src/slack/reply/details-view.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';
import { aReport } from '../../fixtures/report.ts';

/** The window as its reader sees it: headings and their lines. */
function read(report = aReport()): string[] {
  return detailsView(report).blocks.flatMap((block) => textsIn(block));
}

function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  );
}

const REFERENCES: Report['references'] = [
  { id: 'a', origin: 'ingested', similarity: 1, percentile: 1, language: 'en', title: null, body: 'Your cart' },
];

describe('detailsView', () => {
  it('tells everything that the answer leaves out, in order', () => {
    expect(read()).toEqual([
      'Your title',
      'Did you forget something?',
      'Your body',
      'Looks like you left something in your cart. Ready to pick up where you left off?',
      'What was weak',
      'No clear next step. “Ready to pick up where you left off?”: It asks a question and names no step.',
      'What changed',
      '“Return to your cart to finish.” instead of “Ready to pick up where you left off?” – names the one step',
      'Scores, of which 5 is the best',
      'Marketing effectiveness, the new text: 3 – "Return to your cart" is a step; a 5 would name the item',
      'Marketing effectiveness, yours: 1 – it names no step',
      'Blind pick',
      'The new text is clearly better, whichever of the two is read first.',
      'One names a step, the other only asks.',
      'What I could still use',
      'Which item is in the cart?',
      'How it was written',
      'By rule, without AI. No language model is connected; whoever hosts me can connect one.',
      'Learnt from no other messages: without an offer or a category I cannot look for similar ones. Give one, and I can.',
      'It took less than a second.',
    ]);
  });

  it('says what was given, what a change means in English, what does not pass, and what it learnt from', () => {
    const { previous: _previous, ...brief } = aBrief({
      voucher: aVoucher(),
      merchant: 'Loom',
      facts: ['free returns'],
    });
    const lines = read(
      aReport({
        brief,
        rewrite: {
          title: null,
          body: 'Kembali ke keranjang.',
          changes: [
            { text: 'Kembali ke keranjang.', was: null, why: 'names the step', gloss: 'Back to the cart.' },
            { text: '', was: 'Hurry!', why: 'no end is given', gloss: null },
          ],
        },
        checks: [{ name: 'length', status: 'warn', detail: 'Long for a push.', found: [] }],
        references: [
          {
            id: 'a',
            origin: 'example',
            similarity: null,
            percentile: null,
            language: 'en',
            title: 'Hi',
            body: 'Your bag',
          },
          {
            id: 'b',
            origin: 'ingested',
            similarity: 0.934,
            percentile: 0.97,
            language: 'en',
            title: null,
            body: 'Your cart',
          },
        ],
        diagnosis: {
          ...aReport().diagnosis,
          claims: [{ text: 'last chance', kind: 'urgency' }],
          insights: { strong: ['4 of 5 strong ones name an amount.'], weak: [] },
        },
        pick: {
          ...aReport().pick,
          winner: 'tie',
          margin: 'close',
          reason: 'no difference',
          orders: [
            { a: 'original', b: 'rewrite', preferred: 'a' },
            { a: 'rewrite', b: 'original', preferred: 'a' },
          ],
        },
        engine: { name: 'model', because: 'configured', models: { content: 'm', template: 'm', evaluate: 'm' } },
        usage: { calls: 4, inputTokens: 1, outputTokens: 1, costUsd: 0.0123 },
      }),
    );
    for (const line of [
      'With: Loom · RM3 off, min spend RM15 · fact: free returns',
      'Said without backing (urgency): “last chance”',
      '“Kembali ke keranjang.” (“Back to the cart.”) – names the step',
      'Left out “Hurry!” – no end is given',
      'Look at this – Length: Long for a push.',
      'Neither is better: which one is preferred changed with the order in which they are read.',
      '4 of 5 strong ones name an amount.',
      '“Hi | Your bag”',
      'Learnt from made-up examples, which prove nothing',
      '“Your cart” – did better than 97% of messages to the same readers, 93% alike in offer and category',
      'By a language model (m), checked by rule.',
      'It took less than a second, with 4 calls of the model, for $0.0123.',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it.each<[Partial<Report>, string]>([
    [
      { route: { name: 'in-group', because: 'r' }, references: REFERENCES },
      'Learnt from 1 strong message of Loom to the same readers.',
    ],
    [
      { route: { name: 'cross-merchant', because: 'r' }, references: REFERENCES },
      'Learnt from 1 strong message of other shops to the same readers, alike in offer and category.',
    ],
    [
      { brief: { ...aReport().brief, category: ['Home'] } },
      'Learnt from no other messages: none that did well with these readers is similar enough.',
    ],
    [
      { engine: { name: 'playbook', because: 'Check OPENAI_BASE_URL.', cause: 'model/timeout', models: null } },
      'By rule, without AI. The language model took too long; another try may go through.',
    ],
    [
      { engine: { name: 'playbook', because: 'the $5 of today are spent', models: null } },
      'By rule, without AI. The $5 of today are spent.',
    ],
  ])('says how it was written in the words of a marketer: %#', (changes, said) => {
    const brief = { ...aReport().brief, merchant: 'Loom' };
    expect(read(aReport({ brief, ...changes }))).toContain(said);
  });
});
