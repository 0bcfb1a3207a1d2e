import type { types } from '@slack/bolt';
import type { Question, Report } from '../../domain/report.ts';
import { ACTION } from '../ids.ts';
import { questionValue } from './button-value.ts';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';
import { button, plain } from './plain.ts';
import { literal } from './rich-text.ts';

/** The questions that an answer shows: the one that would help most or, where nothing can be sent without one, a second to choose from. */
export function askedIn({ questions, verdict }: Pick<Report, 'questions' | 'verdict'>): readonly Question[] {
  return questions.slice(0, verdict === 'needs-facts' ? 2 : 1);
}

/** A question with what its answer would make possible, and a button to answer it. */
export function questionBlock(report: Report, question: Question, style?: 'primary'): types.SectionBlock {
  const preview = question.preview === '' ? '' : `\nWith your answer: ${withGaps(question.preview)}`;
  return {
    type: 'section',
    text: plain(`${question.text}${preview}`, LIMITS.sentence),
    accessory: {
      ...button('Answer', ACTION.answer, questionValue(report.id, question.id), style),
      // Two of them in one message are told apart by what they answer.
      accessibility_label: clip(literal(`Answer: ${question.text}`), LIMITS.accessibilityLabel),
    },
  };
}

/** The place of the fact, which many devices show as a missing letter. */
function withGaps(preview: string): string {
  return preview.replaceAll('▢▢', '[…]');
}
