/**
 * Every name by which Slack calls us back. The commands, shortcuts and events are in manifest.yml as well, and a test
 * holds the two equal; the rest travels in our own messages and forms.
 */
export const COMMAND = { rewrite: '/crm-rewrite' } as const;

export const SHORTCUT = { improve: 'improve_message', check: 'check_copy' } as const;

export const EVENT = {
  mention: 'app_mention',
  message: 'message',
  home: 'app_home_opened',
  uninstalled: 'app_uninstalled',
  revoked: 'tokens_revoked',
} as const;

/** Kinds of message events, as the manifest subscribes to them: public and private channels, group and direct messages. */
export const MESSAGE_EVENTS = ['message.channels', 'message.groups', 'message.im', 'message.mpim'] as const;

export const VIEW = {
  form: 'crm_form',
  answer: 'crm_answer',
  edit: 'crm_edit',
  details: 'crm_details',
  check: 'crm_check',
  checked: 'crm_checked',
  settings: 'crm_settings',
  adjust: 'crm_adjust_view',
  askTeam: 'crm_ask_team_view',
} as const;

export const ACTION = {
  openForm: 'crm_open_form',
  answer: 'crm_answer_question',
  anotherAngle: 'crm_another_angle',
  edit: 'crm_edit_and_check',
  share: 'crm_share',
  details: 'crm_show_details',
  confirmFact: 'crm_confirm_fact',
  declineFact: 'crm_decline_fact',
  newForm: 'crm_new_form',
  tryExample: 'crm_try_example',
  openSettings: 'crm_open_settings',
  channelSettings: 'crm_channel_settings',
  use: 'crm_use_this',
  adjust: 'crm_adjust',
  more: 'crm_more',
  cancel: 'crm_cancel',
  voteA: 'crm_vote_a',
  voteB: 'crm_vote_b',
  closePoll: 'crm_close_poll',
} as const;

/** What is chosen or pressed inside an open form, and changes the form. */
export const FORM_ACTION = {
  segment: 'segment',
  example: 'crm_fill_example',
  mine: 'crm_back_to_mine',
  scope: 'crm_settings_scope',
} as const;

/** Action id of each field of a form; its block has the same id, unless the form was filled anew (`fieldBlock`). */
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
  original: 'original',
  shop: 'shop',
  tone: 'tone',
  language: 'language',
  avoid: 'avoid',
  keep: 'keep',
  angle: 'angle',
  length: 'length',
  emoji: 'emoji',
  mention: 'mention',
  afresh: 'afresh',
  compare: 'compare',
  words: 'words',
} as const;
