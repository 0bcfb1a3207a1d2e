import fc from 'fast-check';
import { CHECK_NAMES, ERROR_TYPES, type Report } from '../../../src/domain/report.ts';
import { aReport } from '../../fixtures/report.ts';

const NASTY = [
  '<!channel>',
  '<!here|x>',
  '<@U0123>',
  '<https://s.example|x>',
  '&lt;!channel&gt;',
  '*|FNAME|*',
  '```',
  ':tada:',
  '\0',
  '\uD800',
  'a'.repeat(9_000),
  '👩‍👩‍👧‍👦'.repeat(900),
  '\u202Eاهلا',
  '',
];

/** Any text a shop, a model or a guard could come up with, and some that none should. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
);
const anyTexts = fc.array(anyText, { maxLength: 20 });
const anyTitle = fc.option(anyText);

/** A report with any text in every place that holds text. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    title: anyTitle,
    body: anyText,
    rewrite: fc.option(
      fc.record({
        title: anyTitle,
        body: anyText,
        changes: fc.array(
          fc.record({ text: anyText, was: fc.option(anyText), why: anyText, gloss: fc.option(anyText) }),
          { maxLength: 20 },
        ),
      }),
    ),
    verdict: fc.constantFrom('send-rewrite', 'keep-original', 'needs-facts'),
    because: anyText,
    questions: fc.array(
      fc.record({ id: fc.constantFrom('offer', 'item'), about: anyText, text: anyText, preview: anyText }),
      { maxLength: 5 },
    ),
    errors: fc.array(fc.record({ type: fc.constantFrom(...ERROR_TYPES), evidence: anyText, feedback: anyText }), {
      maxLength: 20,
    }),
    claims: fc.array(fc.record({ text: anyText, kind: fc.constant('urgency') }), { maxLength: 20 }),
    insights: fc.record({ strong: anyTexts, weak: anyTexts }),
    checks: fc.array(
      fc.record({
        name: fc.constantFrom(...CHECK_NAMES),
        status: fc.constantFrom('pass', 'warn', 'fail'),
        detail: anyText,
        found: fc.constant([]),
      }),
      { maxLength: 17 },
    ),
    references: fc.array(
      fc.record({
        id: anyText,
        origin: fc.constantFrom('example', 'ingested'),
        similarity: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        percentile: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        language: anyText,
        title: anyTitle,
        body: anyText,
      }),
      { maxLength: 10 },
    ),
    merchant: fc.option(anyText),
    facts: anyTexts,
    language: anyText,
    version: fc.integer({ min: 1, max: 10_000 }),
  })
  .map(({ title, body, because, errors, claims, insights, merchant, facts, language, ...rest }) => {
    const base = aReport();
    return {
      ...base,
      ...rest,
      brief: { ...base.brief, template: { title, body }, merchant, facts, language },
      verdictBecause: because,
      engine: { ...base.engine, because },
      route: { name: 'rule-based', because },
      diagnosis: { primaryError: errors[0]?.type ?? null, errors, claims, insights },
      pick: base.pick === null ? null : { ...base.pick, reason: because },
    } as Report;
  });
