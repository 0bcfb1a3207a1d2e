import { createElement as h, type ReactNode } from 'react';
import type { Scene } from '../scene.ts';
import { blocks, type Mentions } from './blocks.ts';

/** The form on top; `data-version` changes with each change of the app's. */
export function form({ form: open }: Scene, mentions: Mentions): ReactNode {
  if (open === null) return null;
  const { view } = open;
  const text = (name: string) => (view[name] as { text?: string } | undefined)?.text;
  return h(
    'dialog',
    { 'data-version': open.hash, 'data-view': open.id, 'aria-labelledby': 'form-title' },
    h(
      'form',
      null,
      h(
        'header',
        null,
        h('h2', { id: 'form-title' }, text('title')),
        h('button', { type: 'button', className: 'close', 'data-close': true, 'aria-label': 'Close' }, '✕'),
      ),
      h('div', { className: 'blocks' }, blocks(view['blocks'] as readonly object[], mentions)),
      h(
        'footer',
        null,
        h('button', { type: 'button', className: 'button', 'data-close': true }, text('close') ?? 'Close'),
        text('submit') === undefined
          ? null
          : h('button', { type: 'submit', className: 'button primary' }, text('submit')),
      ),
    ),
  );
}
