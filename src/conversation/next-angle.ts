import { ANGLES, type Angle } from '../agents/template/template-agent.ts';
import type { Report } from '../domain/report.ts';
import { shownText } from './next-brief.ts';

/** The angles to try for one more variant, so that several in a row differ: each next version begins one further on. */
export function anglesToTry(versions: readonly Report[]): readonly Angle[] {
  const first = Math.max(0, versions.length - 1) % ANGLES.length;
  return [...ANGLES.slice(first), ...ANGLES.slice(0, first)];
}

/** True when no version before proposed this text, so that "another" is another. */
export function isNewText(report: Report, versions: readonly Report[]): boolean {
  const text = shownText(report);
  return [report.brief.template, ...versions.map(shownText)].every(
    (before) => before.title !== text.title || before.body !== text.body,
  );
}
