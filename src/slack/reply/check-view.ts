import type { types } from '@slack/bolt';
import type { ConfiguredSegment } from '../../domain/segment.ts';
import { FIELD, VIEW } from '../ids.ts';
import { channelField } from './channel-field.ts';
import { clip } from './clip.ts';
import { area, field } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { segmentField } from './segment-field.ts';

/** What is known of a copy before anybody filled the form in. */
export interface CopyToCheck {
  readonly original: string;
  readonly candidate: string;
  readonly segment: string | null;
  readonly voucher: string | null;
  /** Facts that somebody confirmed, one a line. */
  readonly facts: string;
  readonly channel: string | null;
}

/** "Check this copy": somebody's new text beside the text as it was. */
export function checkView(heldId: string, copy: CopyToCheck, segments: readonly ConfiguredSegment[]): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.check,
    title: plain('Check this copy', LIMITS.modalTitle),
    submit: plain('Check', LIMITS.modalButton),
    close: plain('Close', LIMITS.modalButton),
    private_metadata: heldId,
    blocks: [
      area(FIELD.original, 'The text as it was', {
        value: shownCopy(copy.original),
        placeholder: 'Paste the text it replaces',
        hint: TITLE_HINT,
      }),
      area(FIELD.body, 'The new text', { value: shownCopy(copy.candidate), placeholder: 'Paste the new text' }),
      field(FIELD.voucher, 'Offer', {
        value: copy.voucher,
        optional: true,
        placeholder: 'RM3 off from RM15, code SAVE3',
        hint: 'As it is true, whatever the texts say.',
      }),
      area(FIELD.fact, 'What else is true', {
        value: copy.facts,
        optional: true,
        placeholder: 'One a line: Free returns',
      }),
      segmentField(copy.segment, segments, {
        optional: true,
        placeholder: 'Not known: least may be said',
        tells: false,
      }),
      channelField(copy.channel, { optional: false }),
    ],
  };
}

const TITLE_HINT = 'For a title: write it on the first line, leave a line empty, then the body. The same below.';

/** What the field shows of a text: all of it, or an excerpt when it is longer than a field can hold. */
export function shownCopy(text: string): string {
  return clip(text, LIMITS.plainTextInput);
}
