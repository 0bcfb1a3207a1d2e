import { createElement as h, type ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { element, field } from './elements.ts';

type Any = Readonly<Record<string, unknown>>;

/**
 * Block Kit as HTML: slack-blocks-to-jsx draws what is read, ours is what is pressed or filled in, since its buttons carry
 * neither block nor value.
 */
export function blocks(given: readonly object[], mentions: Mentions): ReactNode {
  const runs: ReactNode[] = [];
  let read: object[] = [];
  const flush = () => {
    if (read.length > 0) runs.push(h('div', { key: runs.length, className: 'read' }, drawn(read, mentions)));
    read = [];
  };
  for (const block of given as readonly Any[]) {
    const own = interactive(block, mentions, runs.length);
    if (own === null) read.push(block);
    else {
      flush();
      runs.push(own);
    }
  }
  flush();
  return runs;
}

/** Names by id, for mentions of people and channels. */
export interface Mentions {
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

function interactive(block: Any, mentions: Mentions, key: number): ReactNode | null {
  const id = String(block['block_id'] ?? '');
  switch (block['type']) {
    case 'actions':
      return h(
        'div',
        { key, className: 'actions' },
        (block['elements'] as readonly Any[]).map((one, index) => element(one, id, index)),
      );
    case 'section': {
      const { accessory, ...rest } = block;
      if (accessory === undefined) return null;
      return h(
        'div',
        { key, className: 'with-accessory' },
        h('div', { className: 'read' }, drawn([rest], mentions)),
        element(accessory as Any, id, 0),
      );
    }
    case 'input':
      return field(block, key);
    case 'divider':
      return h('hr', { key });
    default:
      return null;
  }
}

function drawn(given: readonly object[], data: Mentions): ReactNode {
  return h(Message, {
    blocks: given as Block[],
    logo: '',
    name: '',
    withoutWrapper: true,
    data: { users: [...data.users], channels: [...data.channels] },
  });
}
