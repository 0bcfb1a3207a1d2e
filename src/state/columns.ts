import type { SQLOutputValue } from 'node:sqlite';

/** A text column that the schema says is never null. */
export function text(row: Record<string, SQLOutputValue>, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`the column ${column} holds no text`);
  return value;
}
