import type { Change, Measure, Report, Score } from '../domain/report.ts';
import { segmentName } from '../domain/segment.ts';
import type { Template } from '../domain/template.ts';
import { checkLines } from './print-checks.ts';
import { fold, type Style } from './style.ts';

/** A report as a person reads it: the text to send first, then proof, reason and question; the rest below. */
export function printReport(report: Report, style: Style, width: number): string {
  return [
    headline(report, style, width),
    text(report, style, width),
    proof(report, style, width),
    reason(report, width),
    ...questions(report, style, width),
    section('Yours', message(report.brief.template, style, width), style),
    ...diagnosis(report, style, width),
    ...changes(report, style, width),
    ...judgement(report, style, width),
    ...learnt(report, style, width),
    fold(written(report), width, '  '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headline(report: Report, style: Style, width: number): string {
  const { segment, channel, language } = report.brief;
  const said = {
    'send-rewrite': style.good('Send this instead'),
    'keep-original': style.good('Yours is fine, keep it'),
    'needs-facts': style.caution('One fact is needed first'),
  }[report.verdict];
  const line = `${style.bold(said)} ${style.dim(`· ${segmentName(segment)} · ${channel} · ${language}`)}`;
  return report.verdict === 'send-rewrite' ? line : `${line}\n${fold(report.verdictBecause, width, '  ')}`;
}

/** Text to send comes first; why it is better can wait until it was read. */
function reason(report: Report, width: number): string {
  return report.verdict === 'send-rewrite' ? fold(report.verdictBecause, width, '  ') : '';
}

function text(report: Report, style: Style, width: number): string {
  if (report.rewrite === null) return '';
  const unchanged =
    report.rewrite.body === report.brief.template.body && report.rewrite.title === report.brief.template.title;
  if (unchanged) return '';
  const shown = message(report.rewrite, style, width);
  if (report.verdict === 'send-rewrite') return shown;
  return section(
    report.verdict === 'needs-facts' ? 'The best that can be said until then' : 'An alternative',
    shown,
    style,
  );
}

function message(template: Template, style: Style, width: number): string {
  const title = template.title === null ? [] : [style.bold(fold(template.title, width, '    '))];
  return [...title, fold(template.body, width, '    ')].join('\n');
}

function proof(report: Report, style: Style, width: number): string {
  const { original, rewrite } = report.measures;
  const size = rewrite === null ? '' : `\n  ${style.dim(sizes(original, rewrite))}`;
  return (
    checkLines(report.checks, style)
      .map((line) => fold(line, width, '  '))
      .join('\n') + size
  );
}

function sizes(original: Measure, rewrite: Measure): string {
  const parts =
    rewrite.smsParts === null
      ? ''
      : `, ${rewrite.smsParts} SMS part${rewrite.smsParts === 1 ? '' : 's'} (yours ${original.smsParts})`;
  const limit = rewrite.limit === null ? '' : `, limit ${rewrite.limit}`;
  return `${rewrite.characters} characters (yours ${original.characters}${limit})${parts}`;
}

function questions(report: Report, style: Style, width: number): readonly string[] {
  const [first, ...others] = report.questions;
  if (first === undefined) return [];
  const lines = [
    `  ${style.bold(first.text)}  ${style.dim('answer with --fact "…"')}`,
    fold(first.preview.replaceAll('▢▢', '[…]'), width, '    '),
    ...others.map((question) => style.dim(`  also: ${question.text}`)),
  ];
  return [lines.join('\n')];
}

function diagnosis(report: Report, style: Style, width: number): readonly string[] {
  const { errors, claims } = report.diagnosis;
  if (errors.length === 0 && claims.length === 0) return [];
  const lines = [
    ...errors.map((error) => fold(`${error.type}: “${error.evidence}” – ${error.feedback}`, width, '    ')),
    ...claims.map((claim) => fold(`says without backing (${claim.kind}): “${claim.text}”`, width, '    ')),
  ];
  return [section('What was weak', lines.join('\n'), style)];
}

function changes(report: Report, style: Style, width: number): readonly string[] {
  const list = report.rewrite?.changes ?? [];
  if (list.length === 0) return [];
  return [section('What changed', list.map((change) => fold(changeLine(change), width, '    ')).join('\n'), style)];
}

function changeLine(change: Change): string {
  const gloss = change.gloss === null ? '' : ` (“${change.gloss}”)`;
  const words = change.text === '' ? `left out “${change.was ?? ''}”` : `“${change.text}”${gloss}`;
  return `${words} – ${change.why}`;
}

function judgement(report: Report, style: Style, width: number): readonly string[] {
  const { original, rewrite } = report.scores;
  const lines = [
    ...scoreLines('audience match', original, rewrite, (score) => score.audienceMatch),
    ...scoreLines('marketing effectiveness', original, rewrite, (score) => score.marketingEffectiveness),
    ...(report.pick === null
      ? []
      : [`blind pick: ${report.pick.winner} (${report.pick.margin}) – ${report.pick.reason}`]),
  ];
  return [section('Scores, 1 to 5', lines.map((line) => fold(line, width, '    ')).join('\n'), style)];
}

function scoreLines(
  name: string,
  original: Score,
  rewrite: Score | null,
  grade: (score: Score) => Score['audienceMatch'],
) {
  const before = grade(original);
  if (rewrite === null) return [`${name} ${before.score}: ${before.reason}`];
  const after = grade(rewrite);
  return [`${name} ${before.score} → ${after.score}: ${after.reason}`, `  yours: ${before.reason}`];
}

function learnt(report: Report, style: Style, width: number): readonly string[] {
  const { strong, weak } = report.diagnosis.insights;
  const examples = report.references.some((reference) => reference.origin === 'example');
  const note = examples
    ? ['learnt from made-up examples, which are no evidence; load your own records with crm load']
    : [];
  const lines = [...strong, ...weak, ...note];
  return lines.length === 0
    ? []
    : [section('What strong messages do', lines.map((line) => fold(line, width, '    ')).join('\n'), style)];
}

function written(report: Report): string {
  const { engine, route, usage, timings } = report;
  const models = engine.models === null ? '' : ` (${[...new Set(Object.values(engine.models))].join(', ')})`;
  const cost =
    usage.calls === 0
      ? ''
      : `, ${usage.calls} calls, ${usage.costUsd === null ? 'cost unknown' : `$${usage.costUsd.toFixed(4)}`}`;
  return `Written by the ${engine.name}${models}: ${engine.because}. Route ${route.name}: ${route.because}. ${timings.totalMs} ms${cost}.`;
}

function section(title: string, body: string, style: Style): string {
  return `  ${style.dim(title)}\n${body}`;
}
