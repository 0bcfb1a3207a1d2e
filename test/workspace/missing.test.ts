import { describe, expect, it } from 'vitest';
import { missingIn } from '../../src/workspace/deeds/missing.ts';

const input = (id: string, optional = false) => ({
  type: 'input',
  block_id: id,
  optional,
  element: { type: 'plain_text_input', action_id: 'a' },
});

describe('missingIn', () => {
  it('names the required fields that are empty', () => {
    const view = {
      blocks: [{ type: 'section' }, input('title', true), input('body'), input('segment'), input('tags')],
    };
    const values = {
      title: { a: { value: null } },
      body: { a: { value: '' } },
      segment: { a: { selected_option: null } },
      tags: { a: { selected_options: [{ value: 'x' }] } },
    };
    expect(missingIn(view, values)).toEqual({
      body: 'Please complete this required field.',
      segment: 'Please complete this required field.',
    });
  });

  it('finds nothing amiss in a form that is filled in, or has no fields', () => {
    expect(missingIn({ blocks: [input('body')] }, { body: { a: { value: 'x' } } })).toEqual({});
    expect(missingIn({}, {})).toEqual({});
  });
});
