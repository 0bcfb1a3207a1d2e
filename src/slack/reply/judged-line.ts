import type { BlindPick, Report } from '../../domain/report.ts';

/** How a follow-up did in the blind comparisons: against the original and against the version before it. Null for a first version. */
export function judgedLine({ pick, pickOverPrevious }: Pick<Report, 'pick' | 'pickOverPrevious'>): string | null {
  if (pickOverPrevious == null) return null;
  const against = [pick === null ? null : judged(pick, 'yours'), judged(pickOverPrevious, 'the version before it')];
  return `${against.filter((one) => one !== null).join(', and ')}, compared blind.`;
}

function judged<Side extends string>({ winner, margin }: BlindPick<Side | 'rewrite'>, other: string): string {
  if (winner === 'tie') return `as good as ${other}`;
  const degree = margin === 'clear' ? 'clearly' : 'slightly';
  return winner === 'rewrite' ? `${degree} better than ${other}` : `${degree} weaker than ${other}`;
}
