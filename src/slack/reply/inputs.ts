import type { types } from '@slack/bolt';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { literal } from './rich-text.ts';

interface FieldSetting {
  readonly value: string | null;
  readonly placeholder: string;
  readonly optional?: boolean;
  readonly hint?: string;
}

/** One line to type. Block and action share the field's name, so that values come back under it. */
export function field(name: string, label: string, setting: FieldSetting): types.InputBlock {
  return input(name, label, setting, false);
}

/** Several lines to type. */
export function area(name: string, label: string, setting: FieldSetting): types.InputBlock {
  return input(name, label, setting, true);
}

function input(name: string, label: string, setting: FieldSetting, multiline: boolean): types.InputBlock {
  const value =
    setting.value === null || setting.value === '' ? null : clip(literal(setting.value), LIMITS.plainTextInput);
  return {
    type: 'input',
    block_id: name,
    label: plain(label, LIMITS.label),
    optional: setting.optional ?? false,
    ...(setting.hint === undefined ? {} : { hint: plain(setting.hint, LIMITS.hint) }),
    element: {
      type: 'plain_text_input',
      action_id: name,
      multiline,
      max_length: LIMITS.plainTextInput,
      placeholder: plain(setting.placeholder, LIMITS.placeholder),
      ...(value === null ? {} : { initial_value: multiline ? value : value.replaceAll('\n', ' ') }),
    },
  };
}

export function option(value: string, label: string, description?: string): types.PlainTextOption {
  return {
    text: plain(label, LIMITS.optionText),
    value: clip(literal(value), LIMITS.optionValue),
    ...(description === undefined ? {} : { description: plain(description, LIMITS.optionDescription) }),
  };
}

interface ChoiceSetting {
  readonly chosen: string | null;
  readonly placeholder: string;
  readonly optional?: boolean;
  /** We are told of the choice at once, not only when the form is sent. */
  readonly tells?: boolean;
}

/** One of several; nothing is preselected unless `chosen` is among them. */
export function choice(
  name: string,
  label: string,
  options: readonly types.PlainTextOption[],
  { chosen, placeholder, optional = false, tells = false }: ChoiceSetting,
): types.InputBlock {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: name,
    label: plain(label, LIMITS.label),
    ...(optional ? { optional } : {}),
    ...(tells ? { dispatch_action: true } : {}),
    element: {
      type: 'static_select',
      action_id: name,
      placeholder: plain(placeholder, LIMITS.placeholder),
      options: [...options],
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

interface LookupSetting {
  readonly chosen: types.PlainTextOption | null;
  readonly placeholder: string;
  readonly hint: string;
}

/** One of many, which we are asked for while the person types; may stay empty. */
export function lookup(name: string, label: string, { chosen, placeholder, hint }: LookupSetting): types.InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(label, LIMITS.label),
    optional: true,
    hint: plain(hint, LIMITS.hint),
    element: {
      type: 'external_select',
      action_id: name,
      placeholder: plain(placeholder, LIMITS.placeholder),
      min_query_length: 0,
      ...(chosen === null ? {} : { initial_option: chosen }),
    },
  };
}
