import type { types } from '@slack/bolt';
import type { Change, Report, Score } from '../../domain/report.ts';
import { VIEW } from '../ids.ts';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';
import { context, plain } from './plain.ts';
import { copyable, line, list } from './rich-text.ts';
import { count, inOneLine, sentence, words } from './sentence.ts';
import { withEvidence } from './why-line.ts';

/** Everything of a report that the answer leaves out: what was, what changed and why, scores, pick, references, how it was written. */
export function detailsView(report: Report): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.details,
    title: plain('Details', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalButton),
    blocks: [
      ...yours(report),
      ...part('What was weak', weaknesses(report)),
      ...part('What changed', (report.rewrite?.changes ?? []).map(change)),
      ...part('Checks', checks(report)),
      ...part('Scores of 5', scores(report)),
      ...part('Blind pick', pick(report)),
      ...part(
        'What I could still use',
        report.questions.map(({ text }) => text),
      ),
      ...part('What strong messages do', [...report.diagnosis.insights.strong, ...report.diagnosis.insights.weak]),
      ...part('Learnt from', references(report)),
      ...part('How it was written', written(report)),
    ],
  };
}

/** A heading and its lines; nothing at all when there are none. */
function part(title: string, lines: readonly string[]): readonly types.KnownBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LINES);
  const rest = lines.length - shown.length;
  return [line({ bold: title }), list(shown), ...(rest > 0 ? [context(`and ${rest} more`)] : [])];
}

const LINES = 12;

function yours({ brief }: Report): readonly types.KnownBlock[] {
  const { title, body } = brief.template;
  const asked = brief.facts.map((fact) => `fact: ${fact}`);
  const given = [brief.merchant, brief.voucher?.text, brief.category?.join(' > '), brief.product, ...asked].filter(
    (one) => one != null,
  );
  return [
    ...(title === null || title === '' ? [] : [copyable('Your title', clip(title, LIMITS.sentence))]),
    copyable('Your body', clip(body, LIMITS.shownText)),
    ...(given.length === 0 ? [] : [context(`With: ${given.join(' · ')}`)]),
  ];
}

function weaknesses({ diagnosis }: Report): readonly string[] {
  return [
    ...diagnosis.errors.map((error) => `${words(error.type)}. ${withEvidence(error)}`),
    ...diagnosis.claims.map(({ kind, text }) => `Said without backing (${words(kind).toLowerCase()}): “${text}”`),
  ];
}

function change({ text, was, why, gloss }: Change): string {
  const meaning = gloss === null ? '' : ` (“${gloss}”)`;
  const before = was === null ? '' : ` instead of “${was}”`;
  return text === '' ? `Left out “${was ?? ''}” – ${why}` : `“${text}”${meaning}${before} – ${why}`;
}

const MARK = { pass: '✓', warn: '!', fail: '✗' } as const;

function checks({ checks }: Report): readonly string[] {
  return checks
    .filter(({ status }) => status !== 'pass')
    .map(({ name, status, detail }) => `${MARK[status]} ${words(name)}: ${detail}`);
}

function scores({ scores }: Report): readonly string[] {
  const of = (name: string, grade: (score: Score) => Score['audienceMatch']) => {
    const before = grade(scores.original);
    if (scores.rewrite === null) return [`${name}: ${before.score} – ${before.reason}`];
    const after = grade(scores.rewrite);
    if (before.score === after.score) return [`${name}: ${after.score} for both – ${after.reason}`];
    return [`${name}: ${after.score} – ${after.reason}`, `${name} of yours: ${before.score} – ${before.reason}`];
  };
  return [
    ...of('Audience match', (score) => score.audienceMatch),
    ...of('Marketing effectiveness', (score) => score.marketingEffectiveness),
  ];
}

function pick({ pick, rewrite, brief }: Report): readonly string[] {
  // One text compared with itself is no news.
  const isSame = rewrite?.title === brief.template.title && rewrite.body === brief.template.body;
  if (pick === null || isSame) return [];
  const named = { rewrite: 'the rewrite', original: 'yours', tie: 'neither' }[pick.winner];
  const preferred = pick.orders.map((order) => (order.preferred === 'tie' ? 'tie' : order[order.preferred]));
  const agreed =
    new Set(preferred).size === 1 ? 'the same in both orders' : 'it changed with the order, so it counts as a tie';
  return [`Preferred: ${named} (${pick.margin}), ${agreed}.`, sentence(pick.reason)];
}

function references({ references }: Report): readonly string[] {
  return references.map(({ origin, percentile, similarity, title, body }) => {
    const text = clip(inOneLine([title, body].filter((one) => one !== null).join(' | ')), 200);
    if (origin === 'example') return `“${text}” – a made-up example, no evidence`;
    const facts = [
      percentile === null ? null : `better than ${Math.round(percentile * 100)} % of its segment`,
      similarity === null ? null : `similarity ${similarity.toFixed(2)}`,
    ].filter((one) => one !== null);
    return `“${text}”${facts.length === 0 ? '' : ` – ${facts.join(', ')}`}`;
  });
}

function written({ engine, route, usage, timings }: Report): readonly string[] {
  const models = engine.models === null ? '' : ` (${[...new Set(Object.values(engine.models))].join(', ')})`;
  const cost = usage.costUsd === null ? 'cost unknown' : `$${usage.costUsd.toFixed(4)}`;
  const calls = usage.calls === 0 ? '' : `, ${count(usage.calls, 'model call')}, ${cost}`;
  return [
    `By the ${engine.name}${models}: ${sentence(engine.because)}`,
    `Route ${route.name}: ${sentence(route.because)}`,
    `${timings.totalMs} ms${calls}`,
  ];
}
