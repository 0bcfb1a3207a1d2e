import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ConfigError } from '../domain/errors.ts';

const FOLDER = new URL('../../data/language/', import.meta.url);

/**
 * Reads `data/language/<code>/<name>` once (`en`, `zh-TW`); null when the language has no such file. Throws ConfigError,
 * naming the file and the place, when it is malformed.
 */
export function languageFile<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): (code: string) => z.output<Schema> | null {
  const read = new Map<string, z.output<Schema> | null>();
  return (code) => {
    const known = read.get(code);
    if (known !== undefined) return known;
    const file = new URL(`${code}/${name}`, FOLDER);
    const exists = /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(code) && existsSync(file);
    const content = exists ? parse(readFileSync(file, 'utf8'), `data/language/${code}/${name}`, schema) : null;
    read.set(code, content);
    return content;
  };
}

function parse<Schema extends z.ZodType>(source: string, file: string, schema: Schema): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    throw new ConfigError('language-file', `${file} cannot be used: it is not JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .map((issue) => `${issue.path.join(' › ') || 'the file'}: ${issue.message}`)
    .join('; ');
  throw new ConfigError('language-file', `${file} cannot be used: ${issues}`);
}
