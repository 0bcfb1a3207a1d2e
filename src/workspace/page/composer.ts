import { createElement as h, type ReactNode } from 'react';
import { COMMAND } from '../../slack/ids.ts';

/** Where a message is typed: Enter sends, Shift and Enter begins a line, "/" offers the commands. */
export function composer(id: string, label: string, thread: string | null): ReactNode {
  return h(
    'form',
    { id, className: 'composer', 'data-send': true, 'data-thread': thread ?? undefined },
    h('textarea', { name: 'text', rows: 2, placeholder: label, 'aria-label': label, maxLength: 12_000 }),
    h('button', { type: 'button', className: 'command quiet', 'data-command': COMMAND.rewrite }, COMMAND.rewrite),
    h('button', { type: 'submit', className: 'button primary' }, 'Send'),
  );
}
