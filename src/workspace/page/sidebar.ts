import { createElement as h, type ReactNode } from 'react';
import { BOT, PEOPLE } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { addressOf } from './address.ts';

/** Who one is, the channels, and the app's two tabs; what was not seen is counted. */
export function sidebar({ channels, here, standing, unread }: Scene): ReactNode {
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
        (unread.get(id) ?? 0) > 0
          ? h('span', { className: 'unread', 'aria-label': `${unread.get(id)} unread` }, unread.get(id))
          : null,
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
            href: here?.kind === 'direct' ? `/?as=${person.name}` : addressOf({ ...standing, as: person }),
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
        .map(({ id, name, kind }) => link(id, `${kind === 'private' ? '🔒' : '#'}${name}`)),
    ),
    h('h2', null, BOT.realName),
    h(
      'ul',
      null,
      link('home', '⌂ Home'),
      channels.filter(({ kind }) => kind === 'direct').map(({ id }) => link(id, '✉ Messages')),
    ),
    h('button', { type: 'button', id: 'theme', className: 'quiet', 'data-lights': true }, 'Light / dark'),
  );
}
