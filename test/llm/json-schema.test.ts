import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CompareAnswer as Insights, ReviewAnswer } from '../../src/agents/content/by-model-answer.ts';
import { CompareAnswer as Preference, ScoreAnswer } from '../../src/agents/evaluate/by-model-answer.ts';
import { rewriteAnswer } from '../../src/agents/template/by-model-answer.ts';
import { jsonSchemaOf, longest } from '../../src/llm/json-schema.ts';

describe('a schema for an endpoint', () => {
  it('has all fields required and closed, null instead of left out, and no $schema', () => {
    expect(jsonSchemaOf(z.object({ a: z.string().max(9).nullable(), b: z.literal([1, 3, 5]) }), false)).toEqual({
      type: 'object',
      properties: {
        a: { anyOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }] },
        b: { type: 'number', enum: [1, 3, 5] },
      },
      required: ['a', 'b'],
      additionalProperties: false,
    });
  });

  it.each([
    ['a string', z.object({ a: z.string() })],
    ['a list', z.object({ a: z.array(z.string().max(3)) })],
    ['a string in a list', z.object({ a: z.array(z.string()).max(3) })],
    ['a nullable string', z.object({ a: z.string().nullable() })],
  ])('is refused when %s has no maximum', (_name, schema) => {
    expect(() => jsonSchemaOf(schema, false)).toThrow('every string and every list of an answer needs a maximum');
  });

  it('gives thinking its place before everything else', () => {
    const schema = jsonSchemaOf(z.object({ a: z.string().max(9) }), true);
    expect(Object.keys(schema.properties ?? {})).toEqual(['thinking', 'a']);
    expect(schema.required).toEqual(['thinking', 'a']);
  });

  it('measures the longest answer', () => {
    const schema = z.object({ ab: z.string().max(10), list: z.array(z.string().max(3)).max(2) });
    const full = { ab: 'x'.repeat(10), list: ['xyz', 'xyz'] };
    expect(longest(jsonSchemaOf(schema, false))).toBeGreaterThanOrEqual(JSON.stringify(full).length);
  });
});

describe('the answers of our agents', () => {
  const push = { title: 'Did you forget something?', body: 'Your cart is waiting.' };
  it.each([
    ['content-review', ReviewAnswer],
    ['content-compare', Insights],
    ['template-rewrite', rewriteAnswer(push)],
    ['evaluate-score', ScoreAnswer],
    ['evaluate-compare', Preference],
  ])('%s is bounded', (_name, schema) => {
    expect(longest(jsonSchemaOf(schema, true))).toBeLessThan(12_000);
  });

  it('a rewrite has a title only where the original has one, and room that grows in few steps', () => {
    const fields = (body: string) => jsonSchemaOf(rewriteAnswer({ title: null, body }), false).properties ?? {};
    expect(Object.keys(fields('Hi'))).toEqual(['body', 'changes']);
    const rooms = [10, 60, 100, 200, 500, 1_500, 3_900, 8_000].map(
      (length) => fields('x'.repeat(length))['body']?.maxLength,
    );
    expect(rooms).toEqual([200, 200, 400, 400, 1_000, 2_500, 6_000, 14_000]);
  });
});
