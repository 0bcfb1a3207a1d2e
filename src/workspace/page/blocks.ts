import { createElement as h, type ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { field } from './field.ts';
import type { Element } from './option.ts';
import { pressable } from './pressable.ts';
import { isPlain, textOf } from './text.ts';

/** Names by id, for mentions of people and channels. */
export interface Mentions {
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Block Kit as HTML. slack-blocks-to-jsx draws rich text and mrkdwn. Ours is what is pressed or filled in, since its buttons
 * carry neither block nor value, and plain text, which it would read as mrkdwn: `*|FNAME|*` came out bold.
 */
export function blocks(given: readonly object[], mentions: Mentions): ReactNode {
  return (given as readonly Element[]).map((block, key) => ours(block, key, mentions) ?? drawn(block, key, mentions));
}

function ours(block: Element, key: number, mentions: Mentions): ReactNode | null {
  switch (block['type']) {
    case 'actions':
      return h(
        'div',
        { key, className: 'actions' },
        elementsOf(block).map((one, index) => pressable(one, idOf(block), index)),
      );
    case 'section':
      return section(block, key, mentions);
    case 'context':
      return elementsOf(block).every(isPlain)
        ? h('p', { key, className: 'context' }, elementsOf(block).map(textOf).join(' '))
        : null;
    case 'header':
      return h('h3', { key, className: 'head' }, textOf(block['text']));
    case 'input':
      return field(block, key);
    case 'divider':
      return h('hr', { key });
    default:
      return null;
  }
}

function section(block: Element, key: number, mentions: Mentions): ReactNode | null {
  const { accessory, ...rest } = block;
  if (accessory === undefined) return plainSection(block, key);
  return h(
    'div',
    { key, className: 'with-accessory' },
    plainSection(rest, 0) ?? drawn(rest, 0, mentions),
    pressable(accessory as Element, idOf(block), 0),
  );
}

function plainSection({ text, fields }: Element, key: number): ReactNode | null {
  return fields === undefined && isPlain(text) ? h('p', { key, className: 'plain' }, textOf(text)) : null;
}

function drawn(block: Element, key: number, { users, channels }: Mentions): ReactNode {
  const data = { users: [...users], channels: [...channels] };
  return h(
    'div',
    { key, className: 'drawn' },
    h(Message, { blocks: [block as unknown as Block], logo: '', name: '', withoutWrapper: true, data }),
    copyButton(block),
  );
}

/** Slack puts one on each text in a box; its name says which text, by the label above. */
function copyButton(block: Element): ReactNode {
  if (block['type'] !== 'rich_text') return null;
  const [label, box] = elementsOf(block);
  if (box?.['type'] !== 'rich_text_preformatted') return null;
  const words = (element: Element) =>
    elementsOf(element)
      .map(({ text }) => text)
      .join('');
  return h(
    'button',
    {
      type: 'button',
      className: 'quiet copy',
      'data-copy': words(box),
      'aria-label': `Copy ${words(label ?? {}) || 'the text'}`,
    },
    'Copy',
  );
}

function elementsOf(block: Element): readonly Element[] {
  return block['elements'] as readonly Element[];
}

function idOf(block: Element): string {
  return String(block['block_id'] ?? '');
}
