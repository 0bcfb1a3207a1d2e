import type { types } from '@slack/bolt';
import type { Choice, Poll } from '../../conversation/state-store.ts';
import type { Report } from '../../domain/report.ts';
import { type Template, wholeText } from '../../domain/template.ts';
import { ACTION } from '../ids.ts';
import { clip } from './clip.ts';
import type { Message } from './message.ts';
import { button, context, fallbackText } from './plain.ts';
import { copyable, line } from './rich-text.ts';
import { count, sentence } from './sentence.ts';

type Polled = Pick<Report, 'brief' | 'rewrite' | 'version' | 'pick' | 'engine'>;

/** Both texts together must stay under what a message holds. */
const SHOWN_OF_EACH = 4_500;
const SIDES = ['a', 'b'] as const;

/** Two texts without their names, for people who have not seen them. How many voted may show, for what may not. */
export function openPollMessage(poll: Poll, report: Polled): Message {
  return {
    text: fallbackText(
      `Which of these two would you send?\n${SIDES.map((side) => spoken(side, poll, report)).join('\n')}`,
    ),
    blocks: [
      line({ bold: 'Which of these two would you send?' }, ' For people who have not seen them yet.'),
      ...texts(poll, report),
      {
        type: 'actions',
        elements: [
          button('A is better', ACTION.voteA, poll.id),
          button('B is better', ACTION.voteB, poll.id),
          button('Close the vote', ACTION.closePoll, poll.id),
        ],
      },
      line(
        `${count(votersOf(poll), 'vote')} so far; what they are for shows when `,
        { user: poll.openedBy },
        ' closes the vote.',
      ),
      ...(report.engine.name === 'model' ? [context('One of the two is written by AI, checked by rule.')] : []),
    ],
    whole: [],
  };
}

/** The same with the names and the votes, beside what the judge had picked. */
export function closedPollMessage(poll: Poll, report: Polled): Message {
  const lines = pollResult(poll, report);
  return {
    text: fallbackText(lines.join(' ')),
    blocks: [line({ bold: 'The vote is closed.' }), ...texts(poll, report), ...lines.map((one) => line(one))],
    whole: [],
  };
}

/** What came of a vote, a sentence each: what A and B were and got, and whether the team and the judge agree. */
export function pollResult(poll: Poll, { version, pick }: Polled): readonly string[] {
  const named = (side: Choice) =>
    sideIs(side, poll) === 'original' ? 'the original' : `the rewrite, version ${version}`;
  const counted = SIDES.map((side) => `${side.toUpperCase()} was ${named(side)}: ${count(poll.votes[side], 'vote')}.`);
  return [...counted, judgeLine(poll, pick)];
}

function judgeLine(poll: Poll, pick: Polled['pick']): string {
  if (pick === null) return 'The judge was not asked: a person wrote this version.';
  if (pick.winner === 'tie') return `The judge saw no difference. ${sentence(pick.reason)}`;
  const picked = SIDES.find((side) => sideIs(side, poll) === pick.winner) ?? 'a';
  const degree = pick.margin === 'clear' ? 'clearly' : 'by a little';
  const { a, b } = poll.votes;
  const team = a === b ? null : a > b ? 'a' : 'b';
  const agreement = team === null ? '' : team === picked ? ', as the team did' : ', and the team the other one';
  return `The judge had picked ${picked.toUpperCase()} ${degree}, also without names${agreement}. ${sentence(pick.reason)}`;
}

function votersOf({ votes }: Poll): number {
  return votes.a + votes.b;
}

function sideIs(side: Choice, { a }: Poll): 'original' | 'rewrite' {
  const other = a === 'original' ? 'rewrite' : 'original';
  return side === 'a' ? a : other;
}

function texts(poll: Poll, report: Polled): readonly types.KnownBlock[] {
  return SIDES.map((side) => copyable(side.toUpperCase(), clip(textOf(side, poll, report), SHOWN_OF_EACH)));
}

function spoken(side: Choice, poll: Poll, report: Polled): string {
  return `${side.toUpperCase()}: ${clip(textOf(side, poll, report), 500)}`;
}

function textOf(side: Choice, poll: Poll, { brief, rewrite }: Polled): string {
  const template: Template = sideIs(side, poll) === 'original' || rewrite === null ? brief.template : rewrite;
  return wholeText(template);
}
