import { z } from 'zod';
import { InputError } from '../domain/errors.ts';

const Text = z.object({
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? null),
  body: z.string(),
});
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const Pair = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  original: Text,
  candidate: Text,
  segment: optional,
  voucher: optional,
  category: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? undefined),
  product: optional,
  channel: optional,
  language: optional,
  merchant: optional,
  facts: z.array(z.string()).optional(),
});
export type PairLine = Pick<z.output<typeof Pair>, 'id' | 'original' | 'candidate'> & Partial<z.output<typeof Pair>>;

/** JSON lines → pairs. Throws one InputError that names every bad line. */
export function readPairs(text: string, file: string): readonly PairLine[] {
  const bad: string[] = [];
  const pairs = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = Pair.safeParse(jsonOrUndefined(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    bad.push(`line ${index + 1} (${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not an object'})`);
    return [];
  });
  if (bad.length > 0)
    throw new InputError('bad-pairs', `${file} has bad lines, nothing was checked: ${bad.join('; ')}`);
  if (pairs.length === 0) throw new InputError('no-pairs', `${file} holds no pairs`);
  return pairs;
}

function jsonOrUndefined(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
