import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findJson } from '../../src/llm/find-json.ts';
import { jsonSchemaOf } from '../../src/llm/json-schema.ts';
import { readAnswer } from '../../src/llm/read-answer.ts';

const Schema = z.object({
  body: z.string().max(10),
  note: z.string().max(5).nullable(),
  list: z.array(z.string().max(4)).max(2),
});
const json = jsonSchemaOf(Schema, false);

function read(text: string, rest = {}) {
  return readAnswer({ text, refused: false, cut: false, tokens: null, ...rest }, Schema, json);
}

describe('an object is found', () => {
  it.each([
    ['alone', '{"a": 1}'],
    ['in a fence', '```json\n{"a": 1}\n```'],
    ['after a preface', 'Sure! Here is the JSON {as asked}: {"a": 1} Hope it helps.'],
    ['after a thought with braces', '<think>maybe {"a": 2}?</think>\n{"a": 1}'],
    ['after a brace that never closes', 'like { this: {"a": 1}'],
  ])('%s', (_name, text) => {
    expect(findJson(text)).toEqual({ a: 1 });
  });

  it('with braces and quotes inside its texts', () => {
    expect(findJson('x {"a": "} \\" {", "b": {"c": "{{name}}"}} y')).toEqual({ a: '} " {', b: { c: '{{name}}' } });
  });

  it.each(['', 'no', '{', '{"a": "unfinished', '{'.repeat(8_000), '{"'.repeat(4_000)])(
    'or not, without a fuss',
    (text) => {
      expect(findJson(text)).toBeUndefined();
    },
  );

  it('when it is any object around any text', () => {
    const plain = fc.string({ maxLength: 30 }).filter((text) => !/[{}"]|<\/think>/u.test(text));
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(plain, object, plain, (before, value, after) => {
        const text = JSON.stringify(value);
        expect(findJson(`${before}${text}${after}`)).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('an answer', () => {
  it('that fits is the answer, whatever else the object has', () => {
    expect(read('{"thinking": "hm", "body": "Hi", "note": null, "list": ["a", "b"]}')).toEqual({
      answer: { body: 'Hi', note: null, list: ['a', 'b'] },
    });
  });

  it.each([
    ['a text of exactly the maximum', '{"body": "0123456789", "note": null, "list": []}'],
    ['a longer one', '{"body": "0123456789ab", "note": null, "list": []}'],
  ])('is cut off where copy is: %s', (_name, text) => {
    expect(read(text)).toMatchObject({ failure: 'truncated' });
  });

  it('ends a cut comment at its last whole word', () => {
    expect(read('{"body": "Hi", "note": "so it", "list": ["a b", "abcdef"]}')).toEqual({
      answer: { body: 'Hi', note: 'so…', list: ['a b', 'abcd'] },
    });
  });

  it('whose list is full is complete', () => {
    expect(read('{"body": "Hi", "note": null, "list": ["a", "b"]}')).toHaveProperty('answer');
  });

  it('of another shape is told what is wrong, without a word of it', () => {
    expect(read('{"body": 7, "note": null, "list": "secret"}')).toEqual({
      failure: 'invalid-answer',
      fault: expect.stringMatching(/^It does not fit the schema\. body: .*expected string.* list: .*expected array/u),
    });
  });

  it('that is none is refused, cut or no JSON, in this order', () => {
    expect(read('{}', { refused: true, cut: true })).toMatchObject({ failure: 'refused' });
    expect(read('{}', { cut: true })).toMatchObject({ failure: 'truncated' });
    expect(read('Sorry.')).toEqual({ failure: 'invalid-answer', fault: 'There was no JSON object in it.' });
  });
});
