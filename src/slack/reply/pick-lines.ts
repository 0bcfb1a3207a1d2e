import type { BlindPick, Report } from '../../domain/report.ts';
import { sentence } from './sentence.ts';

/** Which text the judge preferred without knowing whose it is, and whether it said the same with the two changed round. */
export function pickLines({ pick, rewrite, brief }: Pick<Report, 'pick' | 'rewrite' | 'brief'>): readonly string[] {
  // One text compared with itself is no news.
  const isSame = rewrite?.title === brief.template.title && rewrite.body === brief.template.body;
  if (pick === null || isSame) return [];
  return [preference(pick), sentence(pick.reason)];
}

function preference({ winner, margin, orders }: BlindPick<'original' | 'rewrite'>): string {
  const preferred = orders.map((order) => (order.preferred === 'tie' ? 'tie' : order[order.preferred]));
  if (new Set(preferred).size > 1)
    return 'Neither is better: which one is preferred changed with the order in which they are read.';
  if (winner === 'tie') return 'Neither is better, whichever of the two is read first.';
  const better = winner === 'rewrite' ? 'The new text is' : 'Yours is';
  return `${better} ${margin === 'clear' ? 'clearly' : 'slightly'} better, whichever of the two is read first.`;
}
