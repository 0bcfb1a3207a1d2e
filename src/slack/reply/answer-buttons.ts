import type { types } from '@slack/bolt';
import type { Report } from '../../domain/report.ts';
import { ACTION } from '../ids.ts';
import { button } from './plain.ts';

/** Where a private answer can be put for others: under the message it is about, or in the channel; null where all see it already. */
export type Sharing = 'thread' | 'channel' | null;

export function answerButtons(report: Report, sharing: Sharing): types.ActionsBlock {
  const all: readonly (types.Button | null)[] = [
    button('Another angle', ACTION.anotherAngle, report.id),
    button('Shorter', ACTION.shorter, report.id),
    report.rewrite === null ? null : button('Edit & check', ACTION.edit, report.id),
    sharing === null || report.rewrite === null ? null : button(SHARE[sharing], ACTION.share, report.id),
    button('Show details', ACTION.details, report.id),
  ];
  return { type: 'actions', elements: all.filter((one) => one !== null) };
}

const SHARE = { thread: 'Share in thread', channel: 'Share in channel' } as const;
