import { describe, expect, it } from 'vitest';
import type { Refusable } from '../../src/llm/refusals.ts';
import { refusalsAfter } from '../../src/llm/refusals.ts';

const after = (refused: readonly Refusable[], parameter: string | null) => {
  const next = refusalsAfter(new Set(refused), parameter);
  return next === null ? null : [...next];
};

describe('after a 400', () => {
  it.each<[readonly Refusable[], string | null, readonly Refusable[] | null]>([
    [[], null, ['json_schema']],
    [['json_schema'], null, ['json_schema', 'json_object']],
    [
      ['json_schema', 'json_object'],
      null,
      [
        'json_schema',
        'json_object',
        'temperature',
        'reasoning_effort',
        'max_completion_tokens',
        'max_tokens',
        'store',
        'stream_options',
      ],
    ],
    [[], 'temperature', ['temperature']],
    [[], 'response_format.json_schema.schema', ['json_schema']],
    [['json_schema', 'json_object'], 'response_format', null],
    [['temperature'], 'temperature', null],
    [[], 'reasoning_effort', ['reasoning_effort']],
    [[], 'max_completion_tokens', ['max_completion_tokens']],
    [['max_completion_tokens'], 'max_tokens', ['max_completion_tokens', 'max_tokens']],
    [[], 'store', ['store']],
    [[], 'stream_options', ['stream_options']],
    [[], 'messages', ['json_schema']],
  ])('%o refused %s: %o', (refused, parameter, next) => {
    expect(after(refused, parameter)).toEqual(next);
  });

  it('there is an end', () => {
    let refused = refusalsAfter(new Set(), null);
    let steps = 0;
    for (; refused !== null; steps += 1) refused = refusalsAfter(refused, null);
    expect(steps).toBe(3);
  });
});
