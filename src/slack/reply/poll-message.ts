import type { types } from '@slack/bolt';
import type { Choice, Poll } from '../../conversation/state-store.ts';
import type { Report } from '../../domain/report.ts';
import { type Template, wholeText } from '../../domain/template.ts';
import { ACTION } from '../ids.ts';
import { confirmed } from './buttons.ts';
import { clip } from './clip.ts';
import type { Message } from './message.ts';
import { button, context } from './plain.ts';
import { readAloud } from './read-aloud.ts';
import { copyable, line } from './rich-text.ts';
import { count, sentence } from './sentence.ts';

type Polled = Pick<Report, 'brief' | 'rewrite' | 'version' | 'pick' | 'engine'>;

/** Both texts together must stay under what a message holds. */
const SHOWN_OF_EACH = 4_500;
const SIDES = ['a', 'b'] as const;

/** Two texts without their names, for people who have not seen them. How many voted may show, for what may not. */
export function openPollMessage(poll: Poll, report: Polled): Message {
  const question = line({ bold: 'Which of these two would you send?' }, ' For people who have not seen them yet.');
  const both = texts(poll, report, (side) => side.toUpperCase());
  const state = [
    line(
      `${count(votersOf(poll), 'vote')} so far; what they are for shows when `,
      { user: poll.openedBy },
      ' closes the vote.',
    ),
    ...(report.engine.name === 'model' ? [context('One of the two is written by AI, checked by rule.')] : []),
  ];
  const buttons: types.ActionsBlock = {
    type: 'actions',
    elements: [
      button('A is better', ACTION.voteA, poll.id),
      button('B is better', ACTION.voteB, poll.id),
      confirmed(button('Close the vote', ACTION.closePoll, poll.id), CLOSE),
    ],
  };
  return { text: readAloud([question, ...both, ...state]), blocks: [question, ...both, buttons, ...state], whole: [] };
}

const CLOSE = {
  title: 'Close the vote?',
  text: 'Only whoever opened the vote can close it. Everybody then sees which text is whose and how many chose it, and nobody can vote any more.',
  yes: 'Close it',
} as const;

/** The same with the names and the votes, beside what the judge had picked. */
export function closedPollMessage(poll: Poll, report: Polled): Message {
  const blocks = [
    line({ bold: 'The vote is closed. ' }, outcome(poll, report)),
    ...texts(poll, report, (side) => `${side.toUpperCase()}: ${nameOf(side, poll, report)}`),
    line({ bold: 'Judged blind before the vote: ' }, judged(poll, report.pick)),
  ];
  return { text: readAloud(blocks), blocks, whole: [] };
}

/** What came of a vote, in sentences: what the team prefers, and whether the judge, who saw no names either, agrees. */
export function pollResult(poll: Poll, report: Polled): readonly string[] {
  return [`The vote is closed. ${outcome(poll, report)}`, `Judged blind before the vote: ${judged(poll, report.pick)}`];
}

function outcome(poll: Poll, report: Polled): string {
  const { a, b } = poll.votes;
  const [most, least] = [Math.max(a, b), Math.min(a, b)];
  if (most === 0) return 'Nobody voted.';
  const preferred = preferredBy(poll);
  if (preferred === null) return `The team is divided: ${count(most, 'vote')} each.`;
  const votes = least === 0 ? count(most, 'vote') : `${count(most, 'vote')} to ${least}`;
  return `The team prefers ${preferred.toUpperCase()}, ${nameOf(preferred, poll, report)}: ${votes}.`;
}

function judged(poll: Poll, pick: Polled['pick']): string {
  if (pick === null) return 'nothing, because a person wrote this version.';
  if (pick.winner === 'tie') return `they are equally good. ${sentence(pick.reason)}`;
  const picked = SIDES.find((side) => sideIs(side, poll) === pick.winner) ?? 'a';
  const team = preferredBy(poll);
  const agreement = team === null ? '' : team === picked ? ', as the team says' : ', against the team';
  const degree = pick.margin === 'clear' ? 'clearly' : 'slightly';
  return `${picked.toUpperCase()} is ${degree} better${agreement}. ${sentence(pick.reason)}`;
}

/** Null where nobody voted, or as many for the one as for the other. */
function preferredBy({ votes: { a, b } }: Poll): Choice | null {
  return a === b ? null : a > b ? 'a' : 'b';
}

function nameOf(side: Choice, poll: Poll, { version }: Pick<Polled, 'version'>): string {
  return sideIs(side, poll) === 'original' ? 'the original' : `the rewrite, version ${version}`;
}

function votersOf({ votes }: Poll): number {
  return votes.a + votes.b;
}

function sideIs(side: Choice, { a }: Poll): 'original' | 'rewrite' {
  const other = a === 'original' ? 'rewrite' : 'original';
  return side === 'a' ? a : other;
}

function texts(poll: Poll, report: Polled, label: (side: Choice) => string): readonly types.KnownBlock[] {
  return SIDES.map((side) => copyable(label(side), clip(textOf(side, poll, report), SHOWN_OF_EACH)));
}

function textOf(side: Choice, poll: Poll, { brief, rewrite }: Polled): string {
  const template: Template = sideIs(side, poll) === 'original' || rewrite === null ? brief.template : rewrite;
  return wholeText(template);
}
