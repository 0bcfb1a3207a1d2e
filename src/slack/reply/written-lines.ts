import { isByPerson } from '../../conversation/edited-version.ts';
import type { Report, RouteName } from '../../domain/report.ts';
import { segmentName } from '../../domain/segment.ts';
import { count, sentence } from './sentence.ts';

const ROUTES: Readonly<Record<RouteName, string>> = {
  'in-group': 'Learnt from this shop’s own messages',
  'cross-merchant': 'Learnt from other shops’ messages',
  'rule-based': 'Learnt from no other messages',
};

/** Who wrote it and why they, what it was learnt from and why that, how long it took and what it cost. */
export function writtenLines(report: Report): readonly string[] {
  const { brief, engine, route, usage, timings } = report;
  if (isByPerson(report)) return [sentence(engine.because)];
  const models = engine.models === null ? '' : ` (${[...new Set(Object.values(engine.models))].join(', ')})`;
  const writer = engine.name === 'model' ? `By a language model${models}, checked by rule` : 'By rule, without AI';
  const cost = usage.costUsd === null ? 'cost unknown' : `$${usage.costUsd.toFixed(4)}`;
  const calls = usage.calls === 0 ? '' : `, with ${count(usage.calls, 'call')} of the model, ${cost}`;
  return [
    `${writer}: ${sentence(engine.because)}`,
    `${ROUTES[route.name]}: ${sentence(route.because.replaceAll(brief.segment, segmentName(brief.segment).toLowerCase()))}`,
    `In ${(timings.totalMs / 1_000).toFixed(1)} seconds${calls}.`,
  ];
}
