import type { ConfiguredSegment } from '../../domain/segment.ts';
import { ANY_NAME, type FieldName, fieldNamed, valueLength } from './named-fields.ts';
import { leadingQuoted } from './quotes.ts';

/** A field and what was written for it, as often as it was written. */
export type Named = readonly [name: FieldName, value: string];

/** `--segment`, and what a composer makes of it: `—segment`, `–segment`; or `segment=`. */
const FLAG = `(?<=^|\\s)(?:(?:--|—|–|―)(${ANY_NAME})(?:\\s*=\\s*|\\s*:\\s+|\\s+|$)|(${ANY_NAME})=)`;
const FLAGS = new RegExp(FLAG, 'giu');
const NEXT_FLAG = new RegExp(FLAG, 'iu');

export interface FlagsRead {
  readonly named: readonly Named[];
  readonly rest: string;
  /** False when a value without quotes ran on to the end and left no message: nobody knows where the one ends and the other begins. */
  readonly isClear: boolean;
}

/** Takes `--name value` and `name=value` out of a text, wherever they stand. */
export function readFlags(text: string, segments: readonly ConfiguredSegment[]): FlagsRead {
  const { named, rest, last } = takeFlags(text, segments);
  if (rest.trim() !== '' || last === null || !looksLikeMessage(last.open)) return { named, rest, isClear: true };
  // "--merchant Loom We miss you": all of it is given back as message, to be sorted out by whoever wrote it.
  return { named: named.slice(0, -1), rest: last.open, isClear: false };
}

/** Longer than a shop's name or an offer, or with a sentence's end in it. */
function looksLikeMessage(value: string): boolean {
  return value.length > 60 || /[.!?。！？](?:\s|$)| \| /u.test(value);
}

interface Taken {
  readonly named: readonly Named[];
  readonly rest: string;
  /** The last value, when it was written without quotes in a field that takes any words. */
  readonly last: { readonly open: string } | null;
}

function takeFlags(text: string, segments: readonly ConfiguredSegment[]): Taken {
  const named: Named[] = [];
  let rest = '';
  let at = 0;
  let last: Taken['last'] = null;
  for (const match of text.matchAll(FLAGS)) {
    const name = fieldNamed(match[1] ?? match[2] ?? '');
    // What begins inside the value before is part of that value.
    if (name === null || match.index < at) continue;
    const start = match.index + match[0].length;
    const { value, length, isOpen } = valueAt(name, text.slice(start), segments);
    named.push([name, value]);
    last = isOpen ? { open: value } : null;
    rest += text.slice(at, match.index);
    at = start + length;
  }
  return { named, rest: rest + text.slice(at), last };
}

/** A quoted value, else the words up to the next flag or the end of the line, as far as the field's values go. */
function valueAt(
  name: FieldName,
  after: string,
  segments: readonly ConfiguredSegment[],
): { value: string; length: number; isOpen: boolean } {
  const quoted = leadingQuoted(after);
  if (quoted !== null) return { ...quoted, isOpen: false };
  const ends = [after.search(NEXT_FLAG), after.indexOf('\n'), after.length];
  const open = after.slice(0, Math.min(...ends.filter((index) => index >= 0)));
  const words = open.trim() === '' ? [] : open.trim().split(/\s+/u);
  const count = valueLength(name, words, segments);
  if (count === null) return { value: open.trim(), length: open.length, isOpen: true };
  const value = words.slice(0, count);
  return {
    isOpen: false,
    value: value.join(' '),
    length: value.reduce((at, word) => open.indexOf(word, at) + word.length, 0),
  };
}
