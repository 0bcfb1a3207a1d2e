import type { types } from '@slack/bolt';
import type { Report } from '../../domain/report.ts';
import { sameText } from '../../domain/template.ts';
import { ACTION } from '../ids.ts';
import { confirmed, more } from './buttons.ts';
import { button } from './plain.ts';

/** Where a private answer can be put for others: under the message it is about, or in the channel; null where all see it already. */
export type Sharing = 'thread' | 'channel' | null;

/** What can be done with an answer, the likeliest first; what is seldom wanted, or hurts, is in the menu behind. */
export function answerButtons(report: Report, sharing: Sharing): types.ActionsBlock {
  const { id, rewrite, brief } = report;
  const isNew = rewrite !== null && !sameText(rewrite, brief.template);
  const all: readonly (types.Button | types.Overflow | null)[] = [
    isNew ? button('Use this', ACTION.use, id, report.verdict === 'send-rewrite' ? 'primary' : undefined) : null,
    button('Another angle', ACTION.anotherAngle, id),
    button('Shorter', ACTION.shorter, id),
    button('Adjust…', ACTION.adjust, id),
    rewrite === null ? null : button('Edit & check', ACTION.edit, id),
    sharing === null || rewrite === null ? null : button(SHARE[sharing], ACTION.share, id),
    isNew ? confirmed(button('Ask the team', ACTION.askTeam, id), ASK_THE_TEAM) : null,
    button('Show details', ACTION.details, id),
    more(ACTION.more, [
      ...(isNew ? [['Compare with yours', `compare ${id}`] as const] : []),
      ['Remove this answer', `remove ${id}`],
    ]),
  ];
  return { type: 'actions', elements: all.filter((one) => one !== null) };
}

const SHARE = { thread: 'Share in thread', channel: 'Share in channel' } as const;

const ASK_THE_TEAM = {
  title: 'Ask the team?',
  text: 'I post both texts in the channel, without saying which is which. The votes stay hidden until you close the vote.',
  yes: 'Post them',
} as const;
