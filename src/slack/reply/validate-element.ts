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
        ...atMostLength('button value', stringOf(element['value']), LIMITS.buttonValue),
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
      return [...someText('placeholder', textOf(element['placeholder']), LIMITS.placeholder), ...options(element)];
    case 'rich_text_section':
    case 'rich_text_preformatted':
    case 'rich_text_quote':
    case 'rich_text_list':
      return [
        ...(children(element).length === 0 ? [`${element.type} is empty`] : []),
        ...children(element).flatMap(validateElement),
      ];
    case 'text':
      return someText('text', stringOf(element['text']), LIMITS.textOfAllBlocks);
    default:
      return [`we never send elements of type ${element.type}`];
  }
}

function options(element: Element): readonly Problem[] {
  const all = listOf(element['options']);
  const initial = element['initial_option'] as Element | undefined;
  const values = all.map((one) => stringOf(one['value']));
  return [
    ...(all.length === 0 ? ['there are no options'] : []),
    ...atMost('options', all.length, LIMITS.options),
    ...unique('option value', values),
    ...all.flatMap((one) => [
      ...someText('option', textOf(one['text']), LIMITS.optionText),
      ...someText('option value', stringOf(one['value']), LIMITS.optionValue),
      ...atMostLength('option description', textOf(one['description']), LIMITS.optionDescription),
    ]),
    ...(initial === undefined || all.some((one) => JSON.stringify(one) === JSON.stringify(initial))
      ? []
      : ['initial_option is none of the options']),
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
