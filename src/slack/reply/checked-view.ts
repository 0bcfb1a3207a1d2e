import type { types } from '@slack/bolt';
import type { BlindPick, Check, Measure, Status } from '../../domain/report.ts';
import { VIEW } from '../ids.ts';
import { CHECK_NAMES_IN_WORDS } from './check-names.ts';
import { withFoundWords } from './found-words.ts';
import { lengthLine } from './length-line.ts';
import { LIMITS } from './limits.ts';
import { context, plain } from './plain.ts';
import { line } from './rich-text.ts';
import { count, sentence } from './sentence.ts';

export interface Checked {
  readonly checks: readonly Check[];
  readonly measures: { readonly original: Measure; readonly candidate: Measure };
  /** Nobody said who reads it, so least may be said. */
  readonly isAudienceUnknown: boolean;
  /** Which text the judge preferred without knowing whose it is; null: the new one may not be sent, so nobody asks. */
  readonly pick: BlindPick<'one' | 'other'> | null;
}

/** What the checks say of somebody's text: what must change first, what to look at next, what passed in one line. */
export function checkedView({ checks, measures, isAudienceUnknown, pick }: Checked): types.ModalView {
  const of = (status: Status) => checks.filter((check) => check.status === status);
  const [failed, warned] = [of('fail'), of('warn')];
  // That there is a text at all tells nobody anything.
  const passed = of('pass').filter(({ name }) => name !== 'empty');
  return {
    type: 'modal',
    callback_id: VIEW.checked,
    title: plain('Check this copy', LIMITS.modalTitle),
    close: plain('Back to the text', LIMITS.modalButton),
    blocks: [
      line({ bold: headline(failed.length, warned.length) }),
      ...failed.map((check) => finding('Must change', check)),
      ...warned.map((check) => finding('Look at this', check)),
      ...(pick === null ? [] : [line({ bold: 'Which is better, judged blind: ' }, preference(pick))]),
      context(lengthLine(measures.candidate, measures.original, 'before')),
      ...(passed.length === 0
        ? []
        : [context(`Passed: ${passed.map(({ name }) => CHECK_NAMES_IN_WORDS[name]).join(' · ')}.`)]),
      ...(isAudienceUnknown ? [context('You chose no audience, so I took readers who never bought from you.')] : []),
      context('Checked by rule, without AI, against the text as it was, the offer and the facts in the form.'),
    ],
  };
}

function headline(failed: number, warned: number): string {
  if (failed > 0) return `Do not send it yet: ${count(failed, 'thing')} must change.`;
  if (warned > 0) return `It may be sent; look at ${count(warned, 'thing')} first.`;
  return 'It may be sent: nothing speaks against it.';
}

function preference({ winner, margin, reason }: BlindPick<'one' | 'other'>): string {
  if (winner === 'tie') return `neither. ${sentence(reason)}`;
  const better = winner === 'one' ? 'the text as it was' : 'the new text';
  return `${better}, ${margin === 'clear' ? 'clearly' : 'by a little'}. ${sentence(reason)}`;
}

function finding(lead: string, check: Check): types.RichTextBlock {
  return line({ bold: `${lead} – ${CHECK_NAMES_IN_WORDS[check.name]}: ` }, withFoundWords(check));
}
