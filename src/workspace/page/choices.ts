import { createElement as h, type ReactNode } from 'react';
import { chosenIn, type Element, optionsOf } from './option.ts';

/** Radio buttons or checkboxes. */
export function choices(element: Element, name: string): ReactNode {
  const chosen = chosenIn(element);
  return optionsOf(element).map((option) =>
    h(
      'label',
      { key: option.value, className: 'choice' },
      h('input', {
        type: element['type'] === 'checkboxes' ? 'checkbox' : 'radio',
        name,
        'data-type': element['type'],
        value: JSON.stringify(option),
        defaultChecked: chosen.has(option.value),
      }),
      h(
        'span',
        null,
        option.text.text,
        option.description === undefined ? null : h('span', { className: 'hint' }, option.description.text),
      ),
    ),
  );
}
