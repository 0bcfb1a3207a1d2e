import { createElement as h, type ReactNode } from 'react';

/** The question before a button that hurts or reaches others; its words are the button's, put in by the browser. */
export function ask(): ReactNode {
  return h(
    'dialog',
    { id: 'ask', 'aria-labelledby': 'ask-title' },
    h(
      'form',
      { method: 'dialog' },
      h('header', null, h('h2', { id: 'ask-title' })),
      h('div', { className: 'blocks' }, h('p', { className: 'plain' })),
      h(
        'footer',
        null,
        h('button', { type: 'submit', value: 'no', className: 'button' }),
        h('button', { type: 'submit', value: 'yes', className: 'button primary' }),
      ),
    ),
  );
}
