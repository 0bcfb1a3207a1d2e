import { createElement as h, type ReactNode } from 'react';
import { BOT } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { addressOf } from './address.ts';
import { blocks, type Mentions } from './blocks.ts';
import { composer } from './composer.ts';
import { message } from './message.ts';

/** A channel, or the app's Home tab. */
export function mainPane(scene: Scene, mentions: Mentions): ReactNode {
  const { here, messages, home } = scene;
  const back = h('a', { className: 'back', href: '#sidebar', 'data-pane': 'sidebar' }, '‹ Channels');
  if (here === null) {
    const content =
      home === null
        ? h('p', { className: 'empty' }, 'The app has not shown its Home tab yet.')
        : h(
            'div',
            { className: 'blocks', 'data-view': 'home' },
            blocks(home.view['blocks'] as readonly object[], mentions),
          );
    return h(
      'main',
      { id: 'main' },
      h('header', null, back, h('h1', null, `${BOT.realName} · Home`)),
      h('div', { id: 'messages', className: 'home' }, content),
    );
  }
  const name = here.kind === 'direct' ? here.name : `${here.kind === 'private' ? '🔒' : '#'}${here.name}`;
  return h(
    'main',
    { id: 'main' },
    h('header', null, back, h('h1', null, name), h('p', { className: 'topic' }, here.topic)),
    h(
      'div',
      { id: 'messages', role: 'log', 'aria-label': `Messages in ${here.name}`, tabIndex: 0 },
      messages.map((one) => message(one, scene, mentions, true)),
    ),
    composer('composer', `Message ${name}`, null),
  );
}

/** The open thread beside it; nothing when none is open. */
export function threadPane(scene: Scene, mentions: Mentions): ReactNode {
  const { standing, thread, here } = scene;
  if (standing.thread === null || here === null) return null;
  return h(
    'aside',
    { id: 'thread', 'aria-label': 'Thread' },
    h(
      'header',
      null,
      h('h1', null, 'Thread'),
      h(
        'a',
        { href: addressOf({ ...standing, thread: null }), className: 'close', 'aria-label': 'Close the thread' },
        '✕',
      ),
    ),
    h(
      'div',
      { id: 'replies', role: 'log', 'aria-label': 'Messages in the thread', tabIndex: 0 },
      thread.map((one) => message(one, scene, mentions, false)),
    ),
    composer('thread-composer', 'Reply', standing.thread),
  );
}
