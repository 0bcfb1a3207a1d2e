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
  if (hasCutText(value, json)) return { failure: 'truncated', fault: CUT };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { answer: parsed.data };
  const faults = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'object'}: ${issue.message}`);
  return { failure: 'invalid-answer', fault: `It does not fit the schema. ${faults.join('. ')}.` };
}

/**
 * Where an endpoint enforces `maxLength`, a text as long as allowed is a text that was cut.
 * JSON Schema counts code points, JavaScript UTF-16 units; either at the limit will do.
 */
function hasCutText(value: unknown, schema: JsonSchema): boolean {
  if (typeof value === 'string') {
    const limit = schema.maxLength ?? schema.anyOf?.find((one) => one.type === 'string')?.maxLength;
    return limit !== undefined && value.length >= limit;
  }
  if (Array.isArray(value)) return value.some((item) => hasCutText(item, schema.items ?? {}));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, field]) => hasCutText(field, schema.properties?.[name] ?? {}));
}
