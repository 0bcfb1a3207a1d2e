import { z } from 'zod';

/** The part of JSON Schema that our answers use and that endpoints enforce. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly [keyword: string]: unknown;
}

/** Room to think aloud before the answer, where an agent is told to reason. */
const THINKING = {
  type: 'string',
  description: 'Think here first, step by step, in at most 150 words. Nobody else reads it.',
  maxLength: 1_500,
} as const;

/**
 * The schema of an answer as an endpoint is told it. With `reason` the object begins with the field `thinking`.
 * Throws for a string or a list without a maximum: small models fill one until they are cut off.
 */
export function jsonSchemaOf(schema: z.ZodType, reason: boolean): JsonSchema {
  const { $schema, ...whole } = z.toJSONSchema(schema) as JsonSchema;
  longest(whole);
  if (!reason) return whole;
  return {
    ...whole,
    properties: { thinking: THINKING, ...whole.properties },
    required: ['thinking', ...(whole.required ?? [])],
  };
}

/** Characters that the longest answer of a schema can have, names and punctuation included. */
export function longest(schema: JsonSchema): number {
  if (schema.enum !== undefined || schema.const !== undefined) return 30;
  if (schema.anyOf !== undefined) return Math.max(...schema.anyOf.map(longest));
  const types = new Set([schema.type].flat());
  if (types.has('string')) return bounded(schema.maxLength) + 2;
  if (types.has('array')) return bounded(schema.maxItems) * (longest(schema.items ?? {}) + 2);
  const fields = Object.entries(schema.properties ?? {});
  return fields.reduce((sum, [name, field]) => sum + name.length + 6 + longest(field), 2);
}

function bounded(maximum: number | undefined): number {
  if (maximum === undefined) throw new Error('every string and every list of an answer needs a maximum');
  return maximum;
}
