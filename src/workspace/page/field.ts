import { createElement as h, type ReactNode } from 'react';
import { choices } from './choices.ts';
import type { Element, Option } from './option.ts';
import { select } from './select.ts';
import { textOf } from './text.ts';

/** An input block: its label, its control, its hint, and a place for what is wrong with it. Some tell the app of each choice. */
export function field(block: Element, key: number): ReactNode {
  const element = block['element'] as Element;
  const id = String(block['block_id']);
  const name = `${id}|${String(element['action_id'])}`;
  const described = `${id}-about`;
  const tells =
    block['dispatch_action'] === true
      ? JSON.stringify({ type: element['type'], action_id: element['action_id'], block_id: id })
      : undefined;
  const label = [
    textOf(block['label']),
    block['optional'] === true ? h('span', { key: 'optional', className: 'optional' }, ' (optional)') : null,
  ];
  const about = h(
    'span',
    { key: 'about', id: described },
    block['hint'] === undefined ? null : h('span', { className: 'hint' }, textOf(block['hint'])),
    h('span', { className: 'error', role: 'alert', 'data-error': id }),
  );
  if (element['type'] === 'radio_buttons' || element['type'] === 'checkboxes')
    return h(
      'fieldset',
      { key, className: 'field', 'data-choose': tells },
      h('legend', null, label),
      choices(element, name),
      about,
    );
  return h(
    'div',
    { key, className: 'field' },
    h('label', { className: 'label', htmlFor: name }, label),
    control(
      element,
      { id: name, name, 'aria-describedby': described, 'data-type': element['type'], 'data-choose': tells },
      textOf(block['label']),
    ),
    about,
  );
}

interface Shared {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string;
  readonly 'data-type': unknown;
  readonly 'data-choose': string | undefined;
}

function control(element: Element, shared: Shared, label: string): ReactNode {
  switch (element['type']) {
    case 'plain_text_input':
      return h(element['multiline'] === true ? 'textarea' : 'input', {
        ...shared,
        placeholder: textOf(element['placeholder']),
        defaultValue: String(element['initial_value'] ?? ''),
        maxLength: Number(element['max_length'] ?? 3_000),
        ...(element['multiline'] === true ? { rows: 6 } : {}),
      });
    case 'external_select':
      return external(element, shared, label);
    case 'static_select':
      return select(element, shared);
    default:
      return h('span', { className: 'unknown' }, `(${String(element['type'])})`);
  }
}

/** A field that asks the app what to offer; the hidden input holds what was chosen. */
function external(element: Element, { id, name, ...shared }: Shared, label: string): ReactNode {
  const chosen = element['initial_option'] as Option | undefined;
  return h(
    'span',
    { className: 'external', 'data-suggest': name, 'data-from': String(element['min_query_length'] ?? 3) },
    h('input', {
      type: 'text',
      id,
      placeholder: textOf(element['placeholder']),
      role: 'combobox',
      'aria-expanded': false,
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-options`,
      'aria-describedby': shared['aria-describedby'],
      autoComplete: 'off',
      defaultValue: chosen?.text.text ?? '',
    }),
    h('input', {
      type: 'hidden',
      name,
      'data-type': shared['data-type'],
      defaultValue: chosen === undefined ? '' : JSON.stringify(chosen),
    }),
    h('span', { id: `${id}-options`, className: 'options', role: 'listbox', 'aria-label': `Found for ${label}` }),
  );
}
