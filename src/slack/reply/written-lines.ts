import { isByPerson } from '../../conversation/edited-version.ts';
import type { Report } from '../../domain/report.ts';
import { engineWords } from './engine-words.ts';
import { count, sentence } from './sentence.ts';

/** Who wrote it and why they, what it was learnt from, how long it took and what it cost. */
export function writtenLines(report: Report): readonly string[] {
  const { engine, usage, timings } = report;
  if (isByPerson(report)) return [sentence(engine.because)];
  const models = engine.models === null ? '' : ` (${[...new Set(Object.values(engine.models))].join(', ')})`;
  const writer =
    engine.name === 'model'
      ? `By a language model${models}, checked by rule.`
      : `By rule, without AI. ${sentence(engineWords(engine))}`;
  const cost = usage.costUsd === null ? 'at a cost that I do not know' : `for $${usage.costUsd.toFixed(4)}`;
  const calls = usage.calls === 0 ? '' : `, with ${count(usage.calls, 'call')} of the model, ${cost}`;
  return [writer, learntLine(report), `It took ${duration(timings.totalMs)}${calls}.`];
}

/** The first load of real records retires the made-up ones, so they never stand together. */
export function isFromExamples({ references }: Pick<Report, 'references'>): boolean {
  return references.some(({ origin }) => origin === 'example');
}

function learntLine({ brief, route, references }: Report): string {
  const messages = count(references.length, isFromExamples({ references }) ? 'made-up example' : 'strong message');
  switch (route.name) {
    case 'in-group':
      return `Learnt from ${messages} of ${brief.merchant ?? 'this shop'} to the same readers.`;
    case 'cross-merchant':
      return `Learnt from ${messages} of other shops to the same readers, alike in offer and category.`;
    case 'rule-based':
      return brief.voucher === null && brief.category === null
        ? 'Learnt from no other messages: without an offer or a category I cannot look for similar ones. Give one, and I can.'
        : 'Learnt from no other messages: none that did well with these readers is similar enough.';
  }
}

function duration(ms: number): string {
  return ms < 1_000 ? 'less than a second' : `${(ms / 1_000).toFixed(1)} seconds`;
}
