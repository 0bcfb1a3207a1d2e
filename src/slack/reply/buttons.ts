import type { types } from '@slack/bolt';
import { option } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';

/** A button that asks once more before it does what others will see. */
export function confirmed(
  asking: types.Button,
  { title, text, yes }: { readonly title: string; readonly text: string; readonly yes: string },
): types.Button {
  return {
    ...asking,
    confirm: {
      title: plain(title, LIMITS.confirmTitle),
      text: plain(text, LIMITS.confirmText),
      confirm: plain(yes, LIMITS.confirmButton),
      deny: plain('Cancel', LIMITS.confirmButton),
    },
  };
}

/** The "⋯" behind the buttons, of two to five entries. */
export function more(actionId: string, entries: readonly (readonly [label: string, value: string])[]): types.Overflow {
  return { type: 'overflow', action_id: actionId, options: entries.map(([label, value]) => option(value, label)) };
}
