import { createElement as h, type ReactNode } from 'react';

type Any = Readonly<Record<string, unknown>>;

interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
  readonly description?: { readonly text: string };
}

/** What can be pressed: a button, a menu, choices. `data-press` is the action that Slack would send. */
export function element(one: Any, block: string, key: number): ReactNode {
  const action = { type: one['type'], action_id: one['action_id'], block_id: block };
  switch (one['type']) {
    case 'button':
      return h(
        'button',
        {
          key,
          type: 'button',
          className: `button ${String(one['style'] ?? '')}`,
          'aria-label': one['accessibility_label'] as string | undefined,
          'data-press': JSON.stringify({ ...action, value: one['value'] }),
          'data-confirm': confirmText(one['confirm']),
        },
        textOf(one['text']),
      );
    case 'overflow':
      return h(
        'details',
        { key, className: 'menu overflow' },
        h('summary', { 'aria-label': 'More' }, '⋯'),
        h(
          'div',
          { role: 'menu' },
          optionsOf(one).map((option) =>
            h(
              'button',
              {
                key: option.value,
                type: 'button',
                role: 'menuitem',
                'data-press': JSON.stringify({ ...action, selected_option: option }),
              },
              option.text.text,
            ),
          ),
        ),
      );
    case 'static_select':
      return select(one, { key, 'data-choose': JSON.stringify(action), 'aria-label': textOf(one['placeholder']) });
    default:
      return h('span', { key, className: 'unknown' }, `(${String(one['type'])})`);
  }
}

/** An input block with its label, hint and a place for what is wrong with it. */
export function field(block: Any, key: number): ReactNode {
  const one = block['element'] as Any;
  const id = `${String(block['block_id'])}`;
  const name = `${id}|${String(one['action_id'])}`;
  const optional = block['optional'] === true ? h('span', { className: 'optional' }, ' (optional)') : null;
  const hint = block['hint'] === undefined ? null : h('p', { className: 'hint' }, textOf(block['hint']));
  const label = h('span', { className: 'label' }, textOf(block['label']), optional);
  const error = h('p', { className: 'error', role: 'alert', 'data-error': id });
  if (one['type'] === 'radio_buttons' || one['type'] === 'checkboxes') {
    return h('fieldset', { key }, h('legend', null, label), choices(one, name), hint, error);
  }
  return h('label', { key, className: 'field' }, label, control(one, name), hint, error);
}

function control(one: Any, name: string): ReactNode {
  const shared = { name, 'data-type': one['type'] };
  const placeholder = textOf(one['placeholder']);
  switch (one['type']) {
    case 'plain_text_input':
      return h(one['multiline'] === true ? 'textarea' : 'input', {
        ...shared,
        placeholder,
        defaultValue: String(one['initial_value'] ?? ''),
        maxLength: Number(one['max_length'] ?? 3_000),
        ...(one['multiline'] === true ? { rows: 6 } : {}),
      });
    case 'external_select': {
      const initial = one['initial_option'] as Option | undefined;
      return h(
        'span',
        { className: 'external', 'data-suggest': name },
        h('input', {
          type: 'text',
          placeholder,
          role: 'combobox',
          'aria-expanded': false,
          'aria-autocomplete': 'list',
          autoComplete: 'off',
          defaultValue: initial?.text.text ?? '',
        }),
        h('input', { type: 'hidden', ...shared, defaultValue: initial === undefined ? '' : JSON.stringify(initial) }),
        h('span', { className: 'options', role: 'listbox' }),
      );
    }
    case 'static_select':
      return select(one, shared);
    default:
      return h('span', { className: 'unknown' }, `(${String(one['type'])})`);
  }
}

function select(one: Any, attributes: object): ReactNode {
  const initial = (one['initial_option'] as Option | undefined)?.value;
  return h(
    'select',
    { ...attributes, defaultValue: initial ?? '' },
    h('option', { value: '' }, textOf(one['placeholder']) || 'Choose'),
    optionsOf(one).map((option) =>
      h('option', { key: option.value, value: option.value, 'data-option': JSON.stringify(option) }, option.text.text),
    ),
  );
}

function choices(one: Any, name: string): ReactNode {
  const chosen = [one['initial_option'], ...((one['initial_options'] as unknown[] | undefined) ?? [])] as (
    | Option
    | undefined
  )[];
  return optionsOf(one).map((option) =>
    h(
      'label',
      { key: option.value, className: 'choice' },
      h('input', {
        type: one['type'] === 'checkboxes' ? 'checkbox' : 'radio',
        name,
        'data-type': one['type'],
        value: JSON.stringify(option),
        defaultChecked: chosen.some((initial) => initial?.value === option.value),
      }),
      ' ',
      option.text.text,
      option.description === undefined ? null : h('span', { className: 'hint' }, ` ${option.description.text}`),
    ),
  );
}

function optionsOf(one: Any): readonly Option[] {
  const groups = (one['option_groups'] as readonly { options: readonly Option[] }[] | undefined) ?? [];
  return [...((one['options'] as readonly Option[] | undefined) ?? []), ...groups.flatMap(({ options }) => options)];
}

function textOf(text: unknown): string {
  return typeof text === 'object' && text !== null ? String((text as { text?: unknown }).text ?? '') : '';
}

function confirmText(confirm: unknown): string | undefined {
  if (typeof confirm !== 'object' || confirm === null) return undefined;
  const { title, text } = confirm as { title?: unknown; text?: unknown };
  return [textOf(title), textOf(text)].filter(Boolean).join('\n');
}
