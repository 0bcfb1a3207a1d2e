import { createElement as h, type ReactNode } from 'react';
import { COMPLETIONS } from './offered.ts';

/** Where a message is typed: Enter sends, Shift and Enter begins a line, "/" and "@" offer what can follow. */
export function composer(id: string, label: string, thread: string | null): ReactNode {
  const list = `${id}-offers`;
  return h(
    'form',
    { id, className: 'composer', 'data-say': true, 'data-thread': thread ?? undefined },
    h(
      'div',
      { id: list, className: 'offers', role: 'listbox', 'aria-label': 'What can follow', hidden: true },
      COMPLETIONS.map(({ text, about, usage }, index) =>
        h(
          'div',
          { key: text, id: `${list}-${index}`, role: 'option', 'aria-selected': false, 'data-offer': text },
          h('b', null, text),
          usage === '' ? null : h('span', { className: 'usage' }, ` ${usage}`),
          h('span', { className: 'about' }, about),
        ),
      ),
    ),
    h('textarea', {
      name: 'text',
      rows: 2,
      placeholder: label,
      'aria-label': label,
      'aria-controls': list,
      'aria-autocomplete': 'list',
      maxLength: 12_000,
    }),
    h('button', { type: 'submit', className: 'button primary' }, 'Send'),
  );
}
