import { remembered } from '../remembered.ts';
import { assignRoles } from './assign-roles.ts';
import type { Figure } from './figure.ts';
import { readNumbers } from './read-numbers.ts';
import { readPhrases } from './read-phrases.ts';
import type { Reading } from './reading.ts';
import { prepare } from './scan-text.ts';
import { readShortWeekdays } from './short-weekdays.ts';

const readersOf = new Map<string, (text: string) => readonly Figure[]>();
const MOST_LANGUAGES = 32;

/** Every figure of a text, left to right, not overlapping. Reads all languages of data/ at once; `language` settles ambiguity (1.000, 11/12). */
export function findFigures(text: string, language: string): readonly Figure[] {
  let reader = readersOf.get(language);
  if (reader === undefined) {
    if (readersOf.size >= MOST_LANGUAGES) readersOf.clear();
    reader = remembered(1024, (asked) => read(asked, language));
    readersOf.set(language, reader);
  }
  return reader(text);
}

function read(text: string, language: string): readonly Figure[] {
  const prepared = prepare(text, language);
  const { scan, folded } = prepared;
  const readings = merge([...readPhrases(scan), ...readShortWeekdays(scan)], readNumbers(prepared, text));
  const roles = assignRoles(scan, readings);
  const figures = readings.map(({ kind, key, start, end }, index): Figure => {
    const from = folded.starts?.[start] ?? start;
    const to = folded.ends?.[end - 1] ?? end;
    return { kind, key, role: roles[index] ?? 'plain', start: from, end: to, text: text.slice(from, to) };
  });
  // "Have a nice weekend" states nothing; "until the weekend" does.
  return figures.filter((figure) => figure.key !== 'weekday:weekend' || figure.role !== 'plain');
}

/** Phrases win over the numbers inside them, and longer phrases over shorter ones. */
function merge(phrases: readonly Reading[], numbers: readonly Reading[]): readonly Reading[] {
  if (phrases.length === 0) return numbers;
  const kept: Reading[] = [];
  for (const phrase of phrases.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (phrase.start >= (kept.at(-1)?.end ?? 0)) kept.push(phrase);
  }
  const outside = numbers.filter(
    (number) => !kept.some((phrase) => phrase.start < number.end && number.start < phrase.end),
  );
  return [...kept, ...outside].sort((a, b) => a.start - b.start);
}
