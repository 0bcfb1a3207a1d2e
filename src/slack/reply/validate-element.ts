import { LIMITS } from './limits.ts';
import { atMost, atMostLength, type Problem, someText, unique } from './validation.ts';

/** An element as it travels: only the fields that have limits, of the kinds that we send. */
interface Element {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What Slack would refuse in one element of a block. */
export function validateElement(given: { readonly type: string }): readonly Problem[] {
  const element: Element = { ...given };
  switch (element.type) {
    case 'button':
      return [
        ...someText('button', textOf(element['text']), LIMITS.buttonText),
        ...someText('action_id', stringOf(element['action_id']), LIMITS.actionId),
        ...atMostLength('accessibility_label', stringOf(element['accessibility_label']), LIMITS.accessibilityLabel),
        ...atMostLength('button value', stringOf(element['value']), LIMITS.buttonValue),
        ...confirmation(element['confirm']),
      ];
    case 'plain_text_input':
      return [
        ...atMostLength('initial_value', stringOf(element['initial_value']), Number(element['max_length'])),
        ...atMost('as max_length', Number(element['max_length']), LIMITS.plainTextInput),
        ...someText('placeholder', textOf(element['placeholder']), LIMITS.placeholder),
        ...(element['multiline'] !== true && stringOf(element['initial_value']).includes('\n')
          ? ['one line holds two']
          : []),
      ];
    case 'static_select':
      return [
        ...someText('placeholder', textOf(element['placeholder']), LIMITS.placeholder),
        ...options(element, LIMITS.options),
      ];
    case 'external_select':
      return [
        ...someText('placeholder', textOf(element['placeholder']), LIMITS.placeholder),
        ...(element['initial_option'] === undefined ? [] : option(element['initial_option'] as Element)),
      ];
    case 'overflow':
      return [
        ...someText('action_id', stringOf(element['action_id']), LIMITS.actionId),
        ...(listOf(element['options']).length === 1 ? ['a menu of one option'] : []),
        ...options(element, LIMITS.overflowOptions),
        ...confirmation(element['confirm']),
      ];
    case 'radio_buttons':
    case 'checkboxes':
      return options(element, LIMITS.choices);
    case 'rich_text_section':
    case 'rich_text_preformatted':
    case 'rich_text_quote':
    case 'rich_text_list':
      return [
        ...(children(element).length === 0 ? [`${element.type} is empty`] : []),
        ...children(element).flatMap(validateElement),
      ];
    case 'user':
      return someText('user_id', stringOf(element['user_id']), LIMITS.actionId);
    case 'channel':
      return someText('channel_id', stringOf(element['channel_id']), LIMITS.actionId);
    case 'date':
      return [
        ...(Number.isInteger(element['timestamp']) ? [] : ['timestamp is no whole number']),
        ...someText('format', stringOf(element['format']), LIMITS.sentence),
      ];
    case 'link':
      return [
        ...someText('url', stringOf(element['url']), LIMITS.linkUrl),
        ...someText('text', stringOf(element['text']), LIMITS.textOfAllBlocks),
      ];
    case 'text':
      return someText('text', stringOf(element['text']), LIMITS.textOfAllBlocks);
    default:
      return [`we never send elements of type ${element.type}`];
  }
}

function confirmation(given: unknown): readonly Problem[] {
  if (given === undefined) return [];
  const confirm = given as Element;
  return [
    ...someText('confirm title', textOf(confirm['title']), LIMITS.confirmTitle),
    ...someText('confirm text', textOf(confirm['text']), LIMITS.confirmText),
    ...someText('confirm button', textOf(confirm['confirm']), LIMITS.confirmButton),
    ...someText('deny button', textOf(confirm['deny']), LIMITS.confirmButton),
  ];
}

function options(element: Element, most: number): readonly Problem[] {
  const all = listOf(element['options']);
  const chosen = [element['initial_option'], ...listOf(element['initial_options'])].filter((one) => one !== undefined);
  return [
    ...(all.length === 0 ? ['there are no options'] : []),
    ...atMost('options', all.length, most),
    ...unique(
      'option value',
      all.map((one) => stringOf(one['value'])),
    ),
    ...all.flatMap(option),
    ...(chosen.every((initial) => all.some((one) => JSON.stringify(one) === JSON.stringify(initial)))
      ? []
      : ['initial_option is none of the options']),
  ];
}

function option(one: Element): readonly Problem[] {
  return [
    ...someText('option', textOf(one['text']), LIMITS.optionText),
    ...someText('option value', stringOf(one['value']), LIMITS.optionValue),
    ...atMostLength('option description', textOf(one['description']), LIMITS.optionDescription),
  ];
}

function children(element: Element): readonly Element[] {
  return listOf(element['elements']);
}

function listOf(value: unknown): readonly Element[] {
  return Array.isArray(value) ? (value as readonly Element[]) : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOf(value: unknown): string {
  return stringOf((value as { text?: unknown } | undefined)?.text);
}
