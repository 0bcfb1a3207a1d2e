import type { Report } from '../../domain/report.ts';
import { sentence } from './sentence.ts';

/** Which text the judge preferred without knowing whose it is, and whether it said the same with the two changed round. */
export function pickLines({ pick, rewrite, brief }: Pick<Report, 'pick' | 'rewrite' | 'brief'>): readonly string[] {
  // One text compared with itself is no news.
  const isSame = rewrite?.title === brief.template.title && rewrite.body === brief.template.body;
  if (pick === null || isSame) return [];
  const named = { rewrite: 'the rewrite', original: 'yours', tie: 'neither' }[pick.winner];
  const preferred = pick.orders.map((order) => (order.preferred === 'tie' ? 'tie' : order[order.preferred]));
  const agreed =
    new Set(preferred).size === 1 ? 'the same in both orders' : 'it changed with the order, so it counts as a tie';
  return [`Preferred: ${named} (${pick.margin}), ${agreed}.`, sentence(pick.reason)];
}
