import { createElement as h, type ReactNode } from 'react';
import { BOT } from '../cast.ts';
import type { Scene, ShownMessage } from '../scene.ts';
import { addressOf } from './address.ts';
import { blocks, type Mentions } from './blocks.ts';
import { MESSAGE_SHORTCUTS } from './offered.ts';
import { unescaped } from './text.ts';

/** One message with its menu; a message for one person says so. */
export function message(one: ShownMessage, scene: Scene, mentions: Mentions, withThread: boolean): ReactNode {
  const name = scene.names.get(one.user) ?? 'Somebody';
  const isBot = one.user === BOT.user;
  const time = new Date(Number(one.ts) * 1_000).toISOString();
  const address = addressOf({ ...scene.standing, thread: one.ts });
  return h(
    'article',
    {
      key: one.ts,
      className: one.whisper === null ? 'message' : 'message whisper',
      'data-ts': one.ts,
      'data-whisper': one.whisper ?? undefined,
      'aria-label': `${name}: ${unescaped(one.text).slice(0, 80)}`,
    },
    h('span', { className: `face ${isBot ? 'bot' : ''}`, 'aria-hidden': true }, initials(name)),
    h(
      'div',
      { className: 'said' },
      h(
        'p',
        { className: 'by' },
        h('b', null, name),
        isBot ? h('span', { className: 'app' }, 'APP') : null,
        h('time', { dateTime: time }, time.slice(11, 16)),
      ),
      one.whisper === null ? null : h('p', { className: 'only-you' }, 'Only visible to you'),
      one.blocks.length === 0
        ? h('p', { className: 'plain' }, unescaped(one.text))
        : h('div', { className: 'blocks' }, blocks(one.blocks, mentions)),
      one.files.map(({ id, title }) =>
        h('a', { key: id, className: 'file', href: `/file/${id}?as=${scene.standing.as.name}` }, `📄 ${title}`),
      ),
      one.replies > 0 && withThread
        ? h('a', { className: 'replies', href: address }, one.replies === 1 ? '1 reply' : `${one.replies} replies`)
        : null,
    ),
    one.whisper === null ? menu(one, address, withThread) : null,
  );
}

function menu(one: ShownMessage, address: string, withThread: boolean): ReactNode {
  return h(
    'details',
    { className: 'menu' },
    h('summary', { 'aria-label': 'More actions', 'aria-haspopup': 'menu' }, '⋯'),
    h(
      'div',
      { role: 'menu' },
      withThread ? h('a', { role: 'menuitem', href: address }, 'Reply in thread') : null,
      MESSAGE_SHORTCUTS.map(({ name, callback }) =>
        h(
          'button',
          { key: callback, type: 'button', role: 'menuitem', 'data-shortcut': callback, 'data-ts': one.ts },
          name,
        ),
      ),
    ),
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}
