import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Scene } from '../scene.ts';
import { ask } from './ask.ts';
import type { Mentions } from './blocks.ts';
import { form } from './form.ts';
import { mainPane, threadPane } from './panes.ts';
import { sidebar } from './sidebar.ts';

/** The whole page for one person at one place. Every text in it is escaped by React. */
export function page(scene: Scene): string {
  const { standing, here } = scene;
  const title = here === null ? 'Home' : here.kind === 'direct' ? here.name : `#${here.name}`;
  const mentions = mentionsOf(scene);
  const html = renderToStaticMarkup(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        null,
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', null, `${title} · local workspace`),
        h('link', { rel: 'stylesheet', href: '/workspace.css' }),
        h('link', { rel: 'icon', href: 'data:,' }),
        h('script', { type: 'module', src: '/browser/main.js' }),
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
          'A local stand-in for Slack, on this computer only. The bot behind it is the real one. What is shown here goes when it stops; what the bot remembers stays in .crm, and crm forget deletes it.',
        ),
        h('div', { className: 'panes' }, sidebar(scene), mainPane(scene, mentions), threadPane(scene, mentions)),
        h('div', { id: 'form' }, form(scene, mentions)),
        ask(),
        h('p', { id: 'toast', role: 'status', 'aria-live': 'polite' }),
      ),
    ),
  );
  // The library gives every block the same id; text cannot look like this, since quotes are escaped in it.
  return `<!doctype html>${html.replaceAll(' id="slack_blocks_to_jsx"', '')}`;
}

function mentionsOf({ names, channels }: Scene): Mentions {
  return {
    users: [...names].map(([id, name]) => ({ id, name })),
    channels: channels.map(({ id, name }) => ({ id, name })),
  };
}
