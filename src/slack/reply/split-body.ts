import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';

/** What stands between two pieces of a body, in a letter each: fields drop white space at their ends, so it is in none of them. */
const JOINS = { n: '\n', s: ' ', x: '' } as const;
type Join = keyof typeof JOINS;

/** Pieces that a field can hold, cut at a line end, else at a space, else anywhere. */
export function splitBody(body: string): { readonly parts: readonly string[]; readonly joins: string } {
  const parts: string[] = [];
  let joins = '';
  let rest = body.toWellFormed();
  while (rest.length > LIMITS.plainTextInput) {
    const { end, join } = cut(rest);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end + JOINS[join].length);
    joins += join;
  }
  return { parts: [...parts, rest], joins };
}

function cut(text: string): { readonly end: number; readonly join: Join } {
  const lineEnd = text.lastIndexOf('\n', LIMITS.plainTextInput);
  if (lineEnd > 0) return { end: lineEnd, join: 'n' };
  const space = text.lastIndexOf(' ', LIMITS.plainTextInput);
  if (space > 0) return { end: space, join: 's' };
  return { end: clip(text, LIMITS.plainTextInput).length - 1, join: 'x' };
}

export function joinBody(parts: readonly string[], joins: string): string {
  return parts.reduce((whole, part, index) => whole + joinAt(joins, index - 1) + part);
}

/** The piece in which a position of the joined body stands. */
export function pieceAt(parts: readonly string[], joins: string, position: number): number {
  let end = 0;
  for (const [index, part] of parts.entries()) {
    end += part.length + joinAt(joins, index).length;
    if (position < end) return index;
  }
  return Math.max(0, parts.length - 1);
}

function joinAt(joins: string, index: number): string {
  return JOINS[joins.charAt(index) as Join] ?? '\n';
}
