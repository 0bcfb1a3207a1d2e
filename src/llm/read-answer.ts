import type { z } from 'zod';
import type { Completion } from './complete.ts';
import { findJson } from './find-json.ts';
import type { JsonSchema } from './json-schema.ts';

export type Reading<Answer> =
  | { readonly answer: Answer }
  /** `fault` in words for the model; never a part of the answer. */
  | { readonly failure: 'refused' | 'truncated' | 'invalid-answer'; readonly fault: string };

const CUT = 'It was cut off. Keep every field short and close the object.';

/** The same reading whatever the endpoint promised: the object is found, cut answers are told apart, and zod decides. */
export function readAnswer<Schema extends z.ZodType>(
  completion: Completion,
  schema: Schema,
  json: JsonSchema,
): Reading<z.output<Schema>> {
  if (completion.refused) return { failure: 'refused', fault: '' };
  if (completion.cut) return { failure: 'truncated', fault: CUT };
  const found = findJson(completion.text);
  if (found === undefined) return { failure: 'invalid-answer', fault: 'There was no JSON object in it.' };
  const { thinking, ...value } = found as Record<string, unknown>;
  if (hasCutCopy(value, json)) return { failure: 'truncated', fault: CUT };
  const parsed = schema.safeParse(endComments(value, json));
  if (parsed.success) return { answer: parsed.data };
  const faults = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'object'}: ${issue.message}`);
  return { failure: 'invalid-answer', fault: `It does not fit the schema. ${faults.join('. ')}.` };
}

/** What customers would read. A cut comment is still a comment; cut copy is half a message. */
const COPY = new Set(['title', 'body']);

/**
 * Where an endpoint enforces `maxLength`, a text as long as allowed is a text that was cut. True when that befell copy.
 * JSON Schema counts code points, JavaScript UTF-16 units; either at the limit will do.
 */
function hasCutCopy(value: object, schema: JsonSchema): boolean {
  return Object.entries(value).some(
    ([name, field]) => COPY.has(name) && typeof field === 'string' && isAtLimit(field, schema.properties?.[name]),
  );
}

/** Comments that were cut, ended where their last whole sentence or word ends. */
function endComments(value: unknown, schema: JsonSchema | undefined): unknown {
  if (typeof value === 'string') return isAtLimit(value, schema) ? lastWhole(value.slice(0, limitOf(schema))) : value;
  if (Array.isArray(value)) return value.map((item) => endComments(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      COPY.has(name) ? field : endComments(field, schema?.properties?.[name]),
    ]),
  );
}

function isAtLimit(text: string, schema: JsonSchema | undefined): boolean {
  const limit = limitOf(schema);
  return limit !== undefined && text.length >= limit;
}

function limitOf(schema: JsonSchema | undefined): number | undefined {
  return schema?.maxLength ?? schema?.anyOf?.find((one) => one.type === 'string')?.maxLength;
}

function lastWhole(text: string): string {
  const sentence = Math.max(text.lastIndexOf('. '), text.lastIndexOf('。'));
  if (sentence > 0) return text.slice(0, sentence + 1);
  const word = text.lastIndexOf(' ');
  return word > 0 ? `${text.slice(0, word)}…` : text.toWellFormed();
}
