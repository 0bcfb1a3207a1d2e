import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { button, context } from '../../../src/slack/reply/plain.ts';
import { copyable, line } from '../../../src/slack/reply/rich-text.ts';
import { validateBlocks, validateView } from '../../../src/slack/reply/validate-blocks.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const press = button('Press', 'press', 'x');
const input = (element: object, rest: object = {}) =>
  ({ type: 'input', label: plain('Label'), element, ...rest }) as types.KnownBlock;
const textInput = {
  type: 'plain_text_input',
  action_id: 'a',
  max_length: 3_000,
  multiline: true,
  placeholder: plain('Type'),
};
const select = {
  type: 'static_select',
  action_id: 'a',
  placeholder: plain('Choose'),
  options: [{ text: plain('One'), value: '1' }],
};

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: plain('x'), value: `${index}` }));

describe('validateBlocks', () => {
  it('takes what Slack takes', () => {
    const blocks: types.KnownBlock[] = [
      line('Hello'),
      copyable('Body', 'Text'),
      context('small'),
      { type: 'actions', elements: [press] },
    ];
    expect(validateBlocks(blocks, 'message')).toEqual([]);
    expect(validateBlocks([input(textInput), input(select)], 'modal')).toEqual([]);
  });

  it.each<[string, readonly types.KnownBlock[], string]>([
    ['no blocks', [], 'there are no blocks'],
    ['too many blocks', Array.from({ length: 51 }, () => line('x')), '51 blocks, at most 50'],
    [
      'too much text',
      Array.from({ length: 30 }, () => ({ type: 'section', text: plain('x'.repeat(500)) }) as const),
      '15000 characters of text in all blocks, at most 12000',
    ],
    [
      'the same id twice',
      [
        { ...line('x'), block_id: 'a' },
        { ...line('y'), block_id: 'a' },
      ],
      'two blocks or elements have the same block_id',
    ],
    ['an empty text', [{ type: 'section', text: plain('') }], 'block 0 (section): text is empty'],
    [
      'a long text',
      [{ type: 'section', text: plain('x'.repeat(3_001)) }],
      'block 0 (section): 3001 characters in text, at most 3000',
    ],
    [
      'half an emoji',
      [{ type: 'section', text: plain('\uD83D') }],
      'block 0 (section): text holds half of a character',
    ],
    ['an empty rich text', [{ type: 'rich_text', elements: [] }], 'block 0 (rich_text): has no elements'],
    [
      'an empty list',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [] }] }],
      'block 0 (rich_text): rich_text_list is empty',
    ],
    [
      'a long button',
      [{ type: 'actions', elements: [{ ...press, text: plain('x'.repeat(76)) }] }],
      'block 0 (actions): 76 characters in button, at most 75',
    ],
    [
      'a long value',
      [{ type: 'actions', elements: [{ ...press, value: 'x'.repeat(2_001) }] }],
      'block 0 (actions): 2001 characters in button value, at most 2000',
    ],
    [
      'the same action twice',
      [{ type: 'actions', elements: [press, press] }],
      'block 0 (actions): two blocks or elements have the same action_id',
    ],
    [
      'eleven small texts',
      [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }],
      'block 0 (context): 11 elements, at most 10',
    ],
    ['an input in a message', [input(textInput)], 'block 0 (input): inputs stand in forms only'],
    [
      'a menu of six',
      [{ type: 'actions', elements: [{ type: 'overflow', action_id: 'more', options: options(6) }] }],
      'block 0 (actions): 6 options, at most 5',
    ],
    [
      'a menu of one option',
      [{ type: 'actions', elements: [{ type: 'overflow', action_id: 'more', options: options(1) }] }],
      'block 0 (actions): a menu of one option',
    ],
    [
      'eleven choices',
      [{ type: 'actions', elements: [{ type: 'radio_buttons', action_id: 'one', options: options(11) }] }],
      'block 0 (actions): 11 options, at most 10',
    ],
    [
      'a lookup that begins on nothing',
      [
        input({
          type: 'external_select',
          action_id: 'shop',
          placeholder: plain('Shop'),
          initial_option: { text: plain('x'), value: '' },
        }),
      ],
      'block 0 (input): option value is empty',
    ],
    [
      'a link without words',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'https://s.example', text: '' }] }],
        },
      ],
      'block 0 (rich_text): text is empty',
    ],
    [
      'a long heading',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      'block 0 (header): 151 characters in text, at most 150',
    ],
    ['a kind we never send', [{ type: 'table', rows: [] }], 'block 0 (table): we never send blocks of type table'],
  ])('refuses %s', (_name, blocks, problem) => {
    expect(validateBlocks(blocks, 'message')).toContain(problem);
  });

  it.each<[string, object, string]>([
    [
      'a long value',
      { ...textInput, initial_value: 'x'.repeat(3_001) },
      'block 0 (input): 3001 characters in initial_value, at most 3000',
    ],
    [
      'two lines in one',
      { ...textInput, multiline: false, initial_value: 'a\nb' },
      'block 0 (input): one line holds two',
    ],
    ['no options', { ...select, options: [] }, 'block 0 (input): there are no options'],
    [
      'a preselected stranger',
      { ...select, initial_option: { text: plain('Two'), value: '2' } },
      'block 0 (input): initial_option is none of the options',
    ],
    [
      'a long description',
      { ...select, options: [{ text: plain('One'), value: '1', description: plain('x'.repeat(76)) }] },
      'block 0 (input): 76 characters in option description, at most 75',
    ],
  ])('refuses a form with %s', (_name, element, problem) => {
    expect(validateBlocks([input(element)], 'modal')).toContain(problem);
  });

  it('refuses a window that Slack would not open', () => {
    const view: types.ModalView = {
      type: 'modal',
      title: plain('x'.repeat(25)),
      blocks: [input(textInput)],
      private_metadata: 'x'.repeat(3_001),
    };
    expect(validateView(view)).toEqual([
      '25 characters in title, at most 24',
      'a form with inputs needs a submit button',
      '3001 characters in private_metadata, at most 3000',
    ]);
  });
});
