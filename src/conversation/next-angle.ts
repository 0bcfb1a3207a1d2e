import { ANGLES, type Angle } from '../domain/angle.ts';
import type { Report } from '../domain/report.ts';
import { sameText } from '../domain/template.ts';
import { shownText } from './next-brief.ts';

/** The angles to try for one more variant, so that several in a row differ: each next version begins one further on. */
export function anglesToTry(versions: readonly Report[]): readonly Angle[] {
  const first = Math.max(0, versions.length - 1) % ANGLES.length;
  return [...ANGLES.slice(first), ...ANGLES.slice(0, first)];
}

/** The version that proposed this text before, 0 for the original; null when it is new, so that "another" is another. */
export function saidBefore(report: Report, versions: readonly Report[]): number | null {
  const text = shownText(report);
  const before = versions.find((version) => sameText(shownText(version), text));
  return before?.version ?? (sameText(report.brief.template, text) ? 0 : null);
}
