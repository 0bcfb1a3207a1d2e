import type { types } from '@slack/bolt';
import type { LastChange, SettingScope, Settings } from '../../conversation/settings.ts';
import { FIELD, FORM_ACTION, VIEW } from '../ids.ts';
import { channelField } from '../reply/channel-field.ts';
import { inEdition } from '../reply/edition.ts';
import { area, choice, field, option } from '../reply/inputs.ts';
import { LANGUAGES_BY_NAME } from '../reply/languages-by-name.ts';
import { LIMITS } from '../reply/limits.ts';
import { merchantField } from '../reply/merchant-field.ts';
import { context, plain } from '../reply/plain.ts';
import { line } from '../reply/rich-text.ts';
import { words } from '../reply/sentence.ts';
import { day } from './day.ts';

export interface SettingsShown {
  readonly heldId: string;
  /** Whose settings can be chosen here, and whose are shown. */
  readonly scopes: readonly SettingScope[];
  readonly scope: SettingScope;
  /** How often the form was filled anew. */
  readonly edition: number;
  /** Null: nobody has changed them yet. */
  readonly changed: LastChange | null;
  /** The channel of the scope `channel`; null: there is none. */
  readonly channel: string | null;
}

export const SCOPE_NAMES: Readonly<Record<SettingScope, string>> = {
  workspace: 'Everybody in this workspace',
  channel: 'This channel',
  person: 'Only me',
};

/** The settings of a workspace, a channel or a person; any member may change the first two, and it is shown who did last. */
export function settingsView(settings: Settings, shown: SettingsShown): types.ModalView {
  const blocks = [
    scopeChoice(shown),
    context(
      'Your own settings go before a channel’s, a channel’s before the workspace’s. Words to avoid and keep add up.',
    ),
    ...ofChannel(shown),
    ...changed(shown),
    field(FIELD.shop, 'Shop name', {
      value: settings.shop,
      optional: true,
      placeholder: 'Loom Living',
      hint: 'The name your customers know.',
    }),
    merchantField(settings.merchant),
    channelField(settings.channel, { optional: true }),
    choice(FIELD.language, 'Language', languageOptions(), {
      chosen: settings.language,
      placeholder: 'Found out from each message',
      optional: true,
    }),
    choice(FIELD.tone, 'Tone', toneOptions(settings.tone), {
      chosen: settings.tone,
      placeholder: 'As in each message',
      optional: true,
    }),
    area(FIELD.avoid, 'Words to avoid', {
      value: settings.avoid.join('\n'),
      optional: true,
      placeholder: 'cheap, last chance',
      hint: 'No new text may use them. Separate them with commas, semicolons or new lines.',
    }),
    area(FIELD.keep, 'Words to keep', {
      value: settings.keep.join('\n'),
      optional: true,
      placeholder: 'Loom Club',
      hint: 'Where your message has them, the new text has them too. Separate them in the same way.',
    }),
  ];
  return {
    type: 'modal',
    callback_id: VIEW.settings,
    title: plain('Settings', LIMITS.modalTitle),
    submit: plain('Save', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: shown.heldId,
    blocks: inEdition(blocks, shown.edition),
  };
}

function scopeChoice({ scopes, scope }: SettingsShown): types.ActionsBlock {
  const options = scopes.map((one) => option(one, SCOPE_NAMES[one]));
  const initial = options.find(({ value }) => value === scope);
  return {
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: FORM_ACTION.scope,
        placeholder: plain('Whose settings?', LIMITS.placeholder),
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    ],
  };
}

/** Opened on the Home tab, it does not go without saying which channel is meant. */
function ofChannel({ channel, scope }: SettingsShown): readonly types.KnownBlock[] {
  return channel === null || scope !== 'channel' ? [] : [line('Settings of ', { channel }, '.')];
}

function changed({ changed, scope }: SettingsShown): readonly types.KnownBlock[] {
  return changed === null || scope === 'person'
    ? []
    : [line('Changed last by ', { user: changed.by }, ` on ${day(Date.parse(changed.on))}.`)];
}

function languageOptions(): readonly types.PlainTextOption[] {
  return LANGUAGES_BY_NAME.map(([code, name]) => option(code, name));
}

const TONES = ['friendly', 'warm', 'formal', 'casual', 'playful', 'calm', 'professional', 'premium'];

function toneOptions(set: string | null): readonly types.PlainTextOption[] {
  const tones = set === null || TONES.includes(set) ? TONES : [...TONES, set];
  return tones.map((tone) => option(tone, words(tone)));
}
