/**
 * Every name by which Slack calls us back. The commands, shortcuts and events are in manifest.yml as well, and a test
 * holds the two equal; the rest travels in our own messages and forms.
 */
export const COMMAND = { rewrite: '/crm-rewrite' } as const;

export const SHORTCUT = { improve: 'improve_message' } as const;

export const EVENT = { mention: 'app_mention', message: 'message' } as const;

/** Kinds of message events, as the manifest subscribes to them: public and private channels, group and direct messages. */
export const MESSAGE_EVENTS = ['message.channels', 'message.groups', 'message.im', 'message.mpim'] as const;

export const VIEW = {
  form: 'crm_form',
  answer: 'crm_answer',
  edit: 'crm_edit',
  details: 'crm_details',
} as const;

export const ACTION = {
  openForm: 'crm_open_form',
  answer: 'crm_answer_question',
  anotherAngle: 'crm_another_angle',
  shorter: 'crm_shorter',
  edit: 'crm_edit_and_check',
  share: 'crm_share',
  details: 'crm_show_details',
  confirmFact: 'crm_confirm_fact',
  declineFact: 'crm_decline_fact',
} as const;

/** Block and action id of each field of a form, which are the same. */
export const FIELD = {
  title: 'title',
  body: 'body',
  segment: 'segment',
  merchant: 'merchant',
  voucher: 'voucher',
  category: 'category',
  channel: 'channel',
  audience: 'audience',
  fact: 'fact',
} as const;
