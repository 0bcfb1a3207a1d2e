import type { types } from '@slack/bolt';
import type { RecentThread } from '../../conversation/state-store.ts';
import type { Report } from '../../domain/report.ts';
import { segmentName } from '../../domain/segment.ts';
import { ACTION } from '../ids.ts';
import { clip } from '../reply/clip.ts';
import { button } from '../reply/plain.ts';
import { line } from '../reply/rich-text.ts';
import { inOneLine } from '../reply/sentence.ts';
import { day } from './day.ts';

export interface RecentAnswer extends RecentThread {
  /** Where its answer stands; null where only the person saw it, or it was deleted. */
  readonly link: string | null;
}

/** One line for each message: its first words, what came of it, and the way there. */
export function recentBlocks(recent: readonly RecentAnswer[]): readonly types.KnownBlock[] {
  return recent.flatMap(({ report, link, at }) => {
    const about = ` – ${segmentName(report.brief.segment)}, ${outcome(report)}, ${day(at)}`;
    if (link !== null) return [line({ bold: firstWords(report) }, `${about} · `, { url: link, label: 'Open' })];
    return [
      line({ bold: firstWords(report) }, about),
      { type: 'actions', elements: [button('Show details', ACTION.details, report.id)] } as const,
    ];
  });
}

function outcome({ verdict, version }: Report): string {
  if (verdict === 'keep-original') return 'yours was fine';
  if (verdict === 'needs-facts') return 'waits for a fact from you';
  return version === 1 ? 'rewritten' : `version ${version}`;
}

export function firstWords({ brief: { template } }: Pick<Report, 'brief'>): string {
  const { title, body } = template;
  return clip(inOneLine(title === null || title === '' ? body : title), 60);
}
