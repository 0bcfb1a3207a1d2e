import type { types } from '@slack/bolt';
import type { Payload } from '../../src/slack/intake/payload.ts';
import { textAt } from './fake-slack.ts';

/** What Slack sends for a field that was typed into, and for one in which something was chosen. */
export const typed = (name: string, value: string | null, block = name): Payload => ({
  [block]: { [name]: { type: 'plain_text_input', value } },
});
export const chosen = (name: string, value: string, block = name): Payload => ({
  [block]: { [name]: { type: 'static_select', selected_option: { value } } },
});

const SENT = ['title', 'body', 'segment', 'voucher', 'category', 'merchant', 'channel'];

/** These values in place of all those of the recorded form. */
export const only = (values: Payload): Payload => ({
  ...Object.fromEntries(SENT.map((name) => [name, null])),
  ...values,
});

/** What each input of a sent view is filled with, by block id; null: empty. */
export function filledIn(sent: unknown): Record<string, string | null> {
  const { blocks } = (sent as { readonly view: { readonly blocks: readonly types.KnownBlock[] } }).view;
  return Object.fromEntries(
    blocks.flatMap((block) => {
      if (block.type !== 'input') return [];
      const filled = textAt(block, 'element', 'initial_value') || textAt(block, 'element', 'initial_option', 'value');
      return [[block.block_id ?? '', filled === '' ? null : filled]];
    }),
  );
}

/** Every text of something sent, in the order in which a reader meets it. */
export function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  );
}
