import { ANY_NAME, fieldNamed } from './named-fields.ts';
import type { Named } from './read-flags.ts';

const FIELD_LINE = new RegExp(
  `^\\s*(?:[-*•]\\s*)?(${ANY_NAME}|title|subject|body|message|text)\\s*[:：]\\s*(.*)$`,
  'iu',
);
const TITLE = /^(?:title|subject)$/iu;
const SEGMENT = /^(?:segment|audience)$/iu;

export interface LinesRead {
  readonly named: readonly Named[];
  /** Null: no line names it. */
  readonly title: string | null;
  readonly rest: string;
}

/**
 * Takes lines such as "Segment: …" and "Title: …" off the beginning and the end of a text. Messages hold such lines too
 * ("Shop: https://…"), so the first ones count only beside a segment, a title or a body, the last ones only beside a segment.
 */
export function readLines(text: string): LinesRead {
  const lines = text.split('\n');
  const head = readHead(lines);
  const tail = readTail(lines, head.end);
  const body = lines.slice(head.end, tail.start);
  return { named: [...head.named, ...tail.named], title: head.title, rest: [...head.body, ...body].join('\n') };
}

interface Head {
  readonly named: readonly Named[];
  readonly title: string | null;
  /** What stands behind "Body:" on its line. */
  readonly body: readonly string[];
  /** Index of the first line that belongs to the message. */
  readonly end: number;
}

function readHead(lines: readonly string[]): Head {
  const named: Named[] = [];
  let title: string | null = null;
  let isHead = false;
  for (const [index, line] of lines.entries()) {
    const [name, value] = fieldLine(line);
    if (name === '' && line.trim() === '') continue;
    const field = fieldNamed(name);
    if (field !== null) named.push([field, value]);
    else if (TITLE.test(name)) title = value === '' ? null : value;
    else if (name !== '') return { named, title, body: value === '' ? [] : [value], end: index + 1 };
    else return isHead ? { named, title, body: [], end: index } : NO_HEAD;
    isHead ||= SEGMENT.test(name) || TITLE.test(name);
  }
  return isHead ? { named, title, body: [], end: lines.length } : NO_HEAD;
}

const NO_HEAD: Head = { named: [], title: null, body: [], end: 0 };

function readTail(
  lines: readonly string[],
  from: number,
): { readonly named: readonly Named[]; readonly start: number } {
  const named: Named[] = [];
  let isTail = false;
  let start = lines.length;
  for (; start > from; start -= 1) {
    const line = lines[start - 1] ?? '';
    const [name, value] = fieldLine(line);
    const field = fieldNamed(name);
    if (field === null && line.trim() !== '') break;
    if (field !== null) named.unshift([field, value]);
    isTail ||= SEGMENT.test(name);
  }
  return isTail ? { named, start } : { named: [], start: lines.length };
}

function fieldLine(line: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = FIELD_LINE.exec(line) ?? [];
  return [name, value.trim()];
}
