import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BOT, PEOPLE } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { addressOf } from './address.ts';
import { blocks, type Mentions } from './blocks.ts';
import { composer } from './composer.ts';
import { message } from './message.ts';

/** The whole page for one person at one place. Every text in it is escaped by React. */
export function page(scene: Scene): string {
  const { standing, here } = scene;
  const title = here === null ? 'Home' : here.kind === 'direct' ? here.name : `#${here.name}`;
  const mentions = mentionsOf(scene);
  return `<!doctype html>${renderToStaticMarkup(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        null,
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', null, `${title} · local workspace`),
        h('link', { rel: 'stylesheet', href: '/blocks.css' }),
        h('link', { rel: 'stylesheet', href: '/workspace.css' }),
        h('link', { rel: 'icon', href: 'data:,' }),
        h('script', { src: '/workspace.js', defer: true }),
      ),
      h(
        'body',
        {
          'data-channel': standing.channel,
          'data-thread': standing.thread ?? undefined,
          'data-as': standing.as.name,
          className: standing.thread === null ? '' : 'has-thread',
        },
        h(
          'p',
          { className: 'notice', role: 'note' },
          'A local stand-in for Slack, on this computer only. The bot behind it is the real one; what happens here is gone when it stops.',
        ),
        h('div', { className: 'panes' }, sidebar(scene), mainPane(scene, mentions), threadPane(scene, mentions)),
        h('div', { id: 'form' }, form(scene, mentions)),
        h('p', { id: 'toast', role: 'status', 'aria-live': 'polite' }),
      ),
    ),
  )}`;
}

function sidebar({ channels, standing }: Scene): ReactNode {
  const link = (id: string, label: string) =>
    h(
      'li',
      { key: id },
      h(
        'a',
        {
          href: addressOf({ ...standing, channel: id, thread: null }),
          'aria-current': standing.channel === id ? 'page' : undefined,
        },
        label,
      ),
    );
  return h(
    'nav',
    { id: 'sidebar', 'aria-label': 'Workspace' },
    h('p', { className: 'team' }, 'Local workspace'),
    h(
      'div',
      { className: 'people', role: 'group', 'aria-label': 'You are' },
      h('span', null, 'You are '),
      PEOPLE.map((person) =>
        h(
          'a',
          {
            key: person.name,
            href: `/?as=${person.name}`,
            'aria-current': person === standing.as ? 'true' : undefined,
          },
          person.realName,
        ),
      ),
    ),
    h('h2', null, 'Channels'),
    h(
      'ul',
      null,
      channels
        .filter(({ kind }) => kind !== 'direct')
        .map(({ id, name, kind }) => link(id, `${kind === 'private' ? '🔒' : '#'} ${name}`)),
    ),
    h('h2', null, BOT.realName),
    h(
      'ul',
      null,
      link('home', '⌂ Home'),
      channels.filter(({ kind }) => kind === 'direct').map(({ id }) => link(id, '✉ Messages')),
    ),
    h('button', { type: 'button', id: 'theme', className: 'quiet' }, 'Light / dark'),
  );
}

function mainPane(scene: Scene, mentions: Mentions): ReactNode {
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
  const name = here.kind === 'direct' ? here.name : `${here.kind === 'private' ? '🔒' : '#'} ${here.name}`;
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

function threadPane(scene: Scene, mentions: Mentions): ReactNode {
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

function form({ form: open }: Scene, mentions: Mentions): ReactNode {
  if (open === null) return null;
  const { view } = open;
  const text = (name: string) => (view[name] as { text?: string } | undefined)?.text;
  return h(
    'dialog',
    { 'data-version': open.hash, 'data-view': open.id, 'aria-labelledby': 'form-title' },
    h(
      'form',
      { method: 'dialog' },
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

function mentionsOf({ names, channels }: Scene): Mentions {
  return {
    users: [...names].map(([id, name]) => ({ id, name })),
    channels: channels.map(({ id, name }) => ({ id, name })),
  };
}
