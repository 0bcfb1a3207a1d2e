import { fold } from '../../language/fold.ts';
import { isUnspaced } from '../../language/script.ts';

/** So long a run does not come about by chance (docs/principles.md, "Honesty checks"). */
const WORDS = 8;
const CHARACTERS = 20;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const CHARACTER = /[\p{L}\p{M}\p{N}]/gu;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Eight words in a row (twenty characters where a script has no spaces) that a reference has and the marketer's own words have not. */
export function borrowedRuns(text: string, references: readonly string[], grounds: string): readonly Run[] {
  if (references.length === 0) return [];
  const unspaced = isUnspaced(text);
  const length = unspaced ? CHARACTERS : WORDS;
  const pieces = [...text.matchAll(unspaced ? CHARACTER : WORD)];
  const own = runsOf(grounds, unspaced, length);
  const others = references.map((reference) => runsOf(reference, unspaced, length));
  const found: Run[] = [];
  for (let at = 0; at + length <= pieces.length; at += 1) {
    const run = key(pieces.slice(at, at + length).map((piece) => piece[0]));
    if (own.has(run) || !others.some((runs) => runs.has(run))) continue;
    const first = pieces[at];
    const last = pieces[at + length - 1];
    if (first === undefined || last === undefined) continue;
    const end = last.index + last[0].length;
    const before = found.at(-1);
    // A longer run is told once.
    if (before !== undefined && first.index < before.end)
      found[found.length - 1] = { start: before.start, end, text: text.slice(before.start, end) };
    else found.push({ start: first.index, end, text: text.slice(first.index, end) });
  }
  return found;
}

function runsOf(text: string, unspaced: boolean, length: number): ReadonlySet<string> {
  const pieces = (text.match(unspaced ? CHARACTER : WORD) ?? []) as readonly string[];
  const runs = new Set<string>();
  for (let at = 0; at + length <= pieces.length; at += 1) runs.add(key(pieces.slice(at, at + length)));
  return runs;
}

function key(pieces: readonly string[]): string {
  return fold(pieces.join(' ')).text;
}
