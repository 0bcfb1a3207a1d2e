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
    value: clip(value, LIMITS.optionValue),
    ...(description === undefined ? {} : { description: plain(description, LIMITS.optionDescription) }),
  };
}

/** One of several; nothing is preselected unless `chosen` is among them. */
export function choice(
  name: string,
  label: string,
  options: readonly types.PlainTextOption[],
  { chosen, placeholder }: { readonly chosen: string | null; readonly placeholder: string },
): types.InputBlock {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: name,
    label: plain(label, LIMITS.label),
    element: {
      type: 'static_select',
      action_id: name,
      placeholder: plain(placeholder, LIMITS.placeholder),
      options: [...options],
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}
