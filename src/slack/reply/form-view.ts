import type { types } from '@slack/bolt';
import { CHANNELS, resolveChannel } from '../../domain/channel.ts';
import { type ConfiguredSegment, resolveSegment, SEGMENTS, segmentName } from '../../domain/segment.ts';
import type { Draft } from '../draft.ts';
import { FIELD, VIEW } from '../ids.ts';
import { clip } from './clip.ts';
import { area, choice, field, option } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { context, plain } from './plain.ts';

export interface FormSetting {
  /** Under which the draft is held; comes back with the form. */
  readonly draftId: string;
  readonly segments: readonly ConfiguredSegment[];
  /** What "everybody" means where the form was asked for; null: it can only be answered to the person. */
  readonly everybody: string | null;
  /** Who is preselected. */
  readonly audience: 'channel' | 'person';
}

/** The form with everything that was understood filled in. A segment is preselected only when it was named. */
export function formView(draft: Draft, setting: FormSetting): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.form,
    title: plain('Improve a message', LIMITS.modalTitle),
    submit: plain('Rewrite', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: setting.draftId,
    blocks: [
      field(FIELD.title, 'Title', {
        value: shownTitle(draft),
        optional: true,
        placeholder: 'Push title or e-mail subject; leave empty for SMS and WhatsApp',
      }),
      area(FIELD.body, 'Body', { value: shownBody(draft), placeholder: 'Paste the message as your customers read it' }),
      ...excerptNotice(draft),
      choice(FIELD.segment, 'Audience', segmentOptions(setting.segments), {
        chosen: draft.segment === null ? null : resolveSegment(draft.segment, setting.segments).found,
        placeholder: 'Who reads it?',
      }),
      field(FIELD.voucher, 'Offer', {
        value: draft.voucher,
        optional: true,
        placeholder: 'RM3 off, min spend RM15, code SAVE3 until 30 Nov',
      }),
      field(FIELD.category, 'Product category', {
        value: draft.category,
        optional: true,
        placeholder: 'Beauty & Personal Care > Skincare',
      }),
      field(FIELD.merchant, 'Shop', {
        value: draft.merchant,
        optional: true,
        placeholder: 'To learn from your own best messages',
      }),
      choice(
        FIELD.channel,
        'Channel',
        CHANNELS.map((channel) => option(channel, CHANNEL_NAMES[channel])),
        {
          chosen: (draft.channel === null ? null : resolveChannel(draft.channel)) ?? 'push',
          placeholder: 'Where is it sent?',
        },
      ),
      ...audience(setting),
    ],
  };
}

const CHANNEL_NAMES = {
  push: 'Push notification',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  chat: 'Chat (LINE, Zalo, Messenger, in-app)',
} as const;

function segmentOptions(configured: readonly ConfiguredSegment[]): readonly types.PlainTextOption[] {
  const all = [...Object.entries(SEGMENTS), ...configured.map(({ id, definition }) => [id, definition] as const)];
  return all.slice(0, LIMITS.options).map(([id, definition]) => option(id, segmentName(id), definition));
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
