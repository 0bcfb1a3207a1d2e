import type { types } from '@slack/bolt';
import type { Question } from '../../domain/report.ts';
import { FIELD, VIEW } from '../ids.ts';
import { area } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { line, quote } from './rich-text.ts';

/** The small form that answers a question: what is typed becomes a fact of the message, in the person's words. */
export function answerView(heldId: string, question: Question): types.ModalView {
  const preview = question.preview === '' ? [] : [line('With your answer I can write:'), quote(question.preview)];
  return {
    type: 'modal',
    callback_id: VIEW.answer,
    title: plain('One fact', LIMITS.modalTitle),
    submit: plain('Use this fact', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: heldId,
    blocks: [
      ...preview,
      area(FIELD.fact, question.text, {
        value: null,
        placeholder: '20% off from RM50, until Sunday',
        hint: 'Only what is true: it may be promised to your customers.',
      }),
    ],
  };
}
