import type { types } from '@slack/bolt';
import type { ConfiguredSegment } from '../../domain/segment.ts';
import type { Draft } from '../draft.ts';
import { FIELD, FORM_ACTION, VIEW } from '../ids.ts';
import { channelField } from './channel-field.ts';
import { clip } from './clip.ts';
import { inEdition } from './edition.ts';
import { area, choice, field, option } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { merchantField } from './merchant-field.ts';
import { button, context, plain } from './plain.ts';
import { segmentDefinition, segmentField } from './segment-field.ts';

export interface FormSetting {
  /** Under which the draft is held; comes back with the form. */
  readonly draftId: string;
  readonly segments: readonly ConfiguredSegment[];
  /** What "everybody" means where the form was asked for; null: it can only be answered to the person. */
  readonly everybody: string | null;
  /** Who is preselected. */
  readonly audience: 'channel' | 'person';
  /** How often this form was filled anew. */
  readonly edition: number;
  /** Whether an example is offered, shown in place of the person's own message, or neither. */
  readonly example: 'offered' | 'shown' | null;
}

/** The form with everything that was understood filled in. A segment is preselected only when it was named. */
export function formView(draft: Draft, setting: FormSetting): types.ModalView {
  const blocks = [
    ...exampleButton(setting),
    field(FIELD.title, 'Title', {
      value: shownTitle(draft),
      optional: true,
      placeholder: 'Push title or subject',
      hint: 'Leave it empty for SMS and WhatsApp.',
    }),
    area(FIELD.body, 'Body', { value: shownBody(draft), placeholder: 'As your customers read it' }),
    ...excerptNotice(draft),
    segmentField(draft.segment, setting.segments, { optional: false, placeholder: 'Who reads it?', tells: true }),
    ...segmentDefinition(draft.segment, setting.segments),
    field(FIELD.voucher, 'Offer', {
      value: draft.voucher,
      optional: true,
      placeholder: 'RM3 off from RM15, code SAVE3',
    }),
    field(FIELD.category, 'Product category', {
      value: draft.category,
      optional: true,
      placeholder: 'Beauty > Skincare',
    }),
    merchantField(draft.merchant),
    channelField(draft.channel, { optional: false }),
    ...audience(setting),
  ];
  return {
    type: 'modal',
    callback_id: VIEW.form,
    title: plain('Improve a message', LIMITS.modalTitle),
    submit: plain('Rewrite', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: setting.draftId,
    blocks: inEdition(blocks, setting.edition),
  };
}

/** Only where nothing was pasted: there is an example to try, and a way back to what was typed before it. */
function exampleButton({ example }: FormSetting): readonly types.KnownBlock[] {
  if (example === null) return [];
  const one =
    example === 'offered'
      ? button('Fill in an example', FORM_ACTION.example, 'example')
      : button('Use my own message', FORM_ACTION.mine, 'mine');
  return [{ type: 'actions', elements: [one] }];
}

function audience({ everybody, audience }: FormSetting): readonly types.KnownBlock[] {
  if (everybody === null) return [];
  const options = [option('person', 'Only me, as a direct message'), option('channel', everybody)];
  return [choice(FIELD.audience, 'Answer to', options, { chosen: audience, placeholder: 'Who sees the answer?' })];
}

/** What the field shows of a text: all of it, or an excerpt when it is longer than a field can hold. */
export function shownBody(draft: Pick<Draft, 'body'>): string {
  return clip(draft.body, LIMITS.plainTextInput);
}

export function shownTitle(draft: Pick<Draft, 'title'>): string | null {
  return draft.title === null ? null : clip(draft.title, LIMITS.plainTextInput);
}

function excerptNotice({ body }: Draft): readonly types.KnownBlock[] {
  if (body.length <= LIMITS.plainTextInput) return [];
  return [
    context(
      `Your message has ${body.length} characters and the field shows the first ${LIMITS.plainTextInput}. Leave the field as it is and I use the whole message.`,
    ),
  ];
}
