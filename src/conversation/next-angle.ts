import { isAlike } from '../domain/alike.ts';
import type { Angle } from '../domain/angle.ts';
import type { Report } from '../domain/report.ts';
import { sameText } from '../domain/template.ts';
import { shownText } from './next-brief.ts';

const ORDERS = [
  ['fact-first', 'question', 'service'],
  ['question', 'service', 'fact-first'],
  ['service', 'fact-first', 'question'],
] as const satisfies readonly (readonly Angle[])[];

/** The angles to try for one more variant, so that several in a row differ: each next version begins one further on. */
export function anglesToTry(versions: readonly Report[]): (typeof ORDERS)[number] {
  return ORDERS[Math.max(0, versions.length - 1) % ORDERS.length] ?? ORDERS[0];
}

/** The same for another angle, where a text that only a mark or a small word sets apart is none. */
export function saidAlike(report: Report, versions: readonly Report[]): boolean {
  const text = shownText(report);
  return [report.brief.template, ...versions.map(shownText)].some((one) => isAlike(one, text));
}

/** The version that proposed this text before, 0 for the original; null when it is new, so that "another" is another. */
export function saidBefore(report: Report, versions: readonly Report[]): number | null {
  const text = shownText(report);
  const before = versions.find((version) => sameText(shownText(version), text));
  return before?.version ?? (sameText(report.brief.template, text) ? 0 : null);
}
