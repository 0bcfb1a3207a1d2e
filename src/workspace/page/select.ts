import { createElement as h, type ReactNode } from 'react';
import { chosenIn, type Element, optionsOf } from './option.ts';
import { textOf } from './text.ts';

/** A browser's own select; each option carries the whole option object, and its description where Slack shows one. */
export function select(element: Element, attributes: object): ReactNode {
  const [chosen = ''] = chosenIn(element);
  return h(
    'select',
    { ...attributes, defaultValue: chosen },
    h('option', { value: '' }, textOf(element['placeholder']) || 'Choose'),
    optionsOf(element).map((option) =>
      h(
        'option',
        {
          key: option.value,
          value: option.value,
          title: option.description?.text,
          'data-option': JSON.stringify(option),
        },
        option.text.text,
      ),
    ),
  );
}
