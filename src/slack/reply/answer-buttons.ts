import type { types } from '@slack/bolt';
import type { Report, Verdict } from '../../domain/report.ts';
import { sameText } from '../../domain/template.ts';
import { ACTION } from '../ids.ts';
import { more } from './buttons.ts';
import { LIMITS } from './limits.ts';
import { button } from './plain.ts';
import { askedIn } from './question-blocks.ts';

/** Where a private answer can be put for others: under the message it is about, or in the channel; null where all see it already. */
export type Sharing = 'thread' | 'channel' | null;

/** What can be done with an answer, by button or behind the "⋯". */
export type Deed = keyof typeof LABELS;
type ButtonDeed = keyof typeof BUTTONS;

/**
 * What each verdict shows, the likeliest first, and what it puts behind the "⋯". "Shorter" goes where there is no room for it: it
 * is in Adjust too, beside the comparison with yours.
 */
const ROWS: Readonly<Record<Verdict, { readonly shown: readonly ButtonDeed[]; readonly behind: readonly Deed[] }>> = {
  'send-rewrite': {
    shown: ['use', 'edit', 'share', 'adjust', 'another-angle'],
    behind: ['shorter', 'details', 'ask-team', 'not-used', 'remove'],
  },
  'keep-original': {
    shown: ['use', 'another-angle', 'details'],
    behind: ['edit', 'adjust', 'share', 'ask-team', 'not-used', 'remove'],
  },
  'needs-facts': { shown: ['use', 'details'], behind: ['edit', 'adjust', 'share', 'not-used', 'remove'] },
};

const LABELS = {
  use: 'Use this',
  'not-used': 'Not chosen after all',
  edit: 'Edit & check',
  share: 'Share',
  adjust: 'Adjust…',
  'another-angle': 'Another angle',
  shorter: 'Shorter',
  'ask-team': 'Ask the team',
  details: 'Show details',
  remove: 'Remove this answer',
} as const;

const BUTTONS = {
  use: ACTION.use,
  edit: ACTION.edit,
  share: ACTION.share,
  adjust: ACTION.adjust,
  'another-angle': ACTION.anotherAngle,
  details: ACTION.details,
} as const;

/** One row that a phone can show: with the buttons of the questions above it, five things to press. */
export function answerButtons(report: Report, sharing: Sharing, isUsed = false): types.ActionsBlock {
  const { id, verdict } = report;
  const isPossible = possibleWith(report, sharing, isUsed);
  const label = (deed: Deed) => (deed === 'share' && sharing !== null ? `Share in ${sharing}` : LABELS[deed]);
  const shown = ROWS[verdict].shown.filter(isPossible);
  const room = PRESSABLE - askedIn(report).length - 1;
  const behind = [...shown.slice(room), ...ROWS[verdict].behind.filter(isPossible)];
  const hasRoom = behind.length <= LIMITS.overflowOptions;
  return {
    type: 'actions',
    elements: [
      ...shown
        .slice(0, room)
        .map((deed) =>
          button(label(deed), BUTTONS[deed], id, deed === 'use' && verdict === 'send-rewrite' ? 'primary' : undefined),
        ),
      more(
        ACTION.more,
        behind.filter((deed) => hasRoom || deed !== 'shorter').map((deed) => [label(deed), `${deed} ${id}`]),
      ),
    ],
  };
}

const PRESSABLE = 5;

/**
 * What was chosen need not be marked twice, nor voted on. The original given back is nothing to send or to vote on; where nothing
 * was written there is nothing to edit or share.
 */
function possibleWith({ rewrite, brief }: Report, sharing: Sharing, isUsed: boolean): (deed: Deed) => boolean {
  const isNew = rewrite !== null && !sameText(rewrite, brief.template);
  return (deed) => {
    if (deed === 'use' || deed === 'ask-team') return isNew && !isUsed;
    if (deed === 'not-used') return isUsed;
    if (deed === 'share') return rewrite !== null && sharing !== null;
    return deed !== 'edit' || rewrite !== null;
  };
}
