import { createElement as h, type ReactNode } from 'react';
import { choices } from './choices.ts';
import { type Element, optionsOf } from './option.ts';
import { select } from './select.ts';
import { textOf } from './text.ts';

/** What acts at once: a button, a menu, a select or choices. `data-press` and `data-choose` are the action that Slack would send. */
export function pressable(element: Element, block: string, key: number): ReactNode {
  const action = { type: element['type'], action_id: element['action_id'], block_id: block };
  switch (element['type']) {
    case 'button':
      return h(
        'button',
        {
          key,
          type: 'button',
          className: ['button', element['style']].filter(Boolean).join(' '),
          'aria-label': element['accessibility_label'] as string | undefined,
          'data-press': JSON.stringify({ ...action, value: element['value'] }),
          'data-confirm': confirmation(element['confirm']),
          'data-link': element['url'] as string | undefined,
        },
        textOf(element['text']),
      );
    case 'overflow':
      return h(
        'details',
        { key, className: 'menu overflow' },
        h('summary', { 'aria-label': 'More choices', 'aria-haspopup': 'menu' }, '⋯'),
        h(
          'div',
          { role: 'menu' },
          optionsOf(element).map((option) =>
            h(
              'button',
              {
                key: option.value,
                type: 'button',
                role: 'menuitem',
                'data-press': JSON.stringify({ ...action, selected_option: option }),
                'data-confirm': confirmation(element['confirm']),
              },
              option.text.text,
            ),
          ),
        ),
      );
    case 'static_select':
      return select(element, {
        key,
        'data-choose': JSON.stringify(action),
        'aria-label': textOf(element['placeholder']) || 'Choose',
      });
    case 'radio_buttons':
    case 'checkboxes':
      return h(
        'fieldset',
        { key, 'data-choose': JSON.stringify(action) },
        choices(element, `${block}|${String(element['action_id'])}`),
      );
    default:
      return h('span', { key, className: 'unknown' }, `(${String(element['type'])})`);
  }
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
function confirmation(confirm: unknown): string | undefined {
  if (typeof confirm !== 'object' || confirm === null) return undefined;
  const { title, text, confirm: yes, deny: no } = confirm as Element;
  return JSON.stringify({
    title: textOf(title) || 'Are you sure?',
    text: textOf(text),
    yes: textOf(yes) || 'Yes',
    no: textOf(no) || 'Cancel',
  });
}
