import { remembered } from '../domain/remembered.ts';
import { type Automaton, automaton } from './automaton.ts';
import { NO_CONCEPT } from './concepts.ts';
import { fold } from './fold.ts';
import { isInsideWord } from './inside-word.ts';
import { baseLanguage, lexiconCodes } from './language-tag.ts';
import { lexiconOf, TERMS } from './lexicon.ts';
import type { LexiconList } from './lexicon-lists.ts';
import { match } from './matcher.ts';

export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A term with what it says (concepts.ts). */
export interface ConceptTerm extends Term {
  readonly concept: string;
}

type Occurrences = ReadonlyMap<LexiconList, readonly ConceptTerm[]>;

const NONE: readonly ConceptTerm[] = [];
/** The checks of one guard ask for many lists of the same few texts, alone and joined; each line is read once. */
const MOST_REMEMBERED = 2048;
const readersOf = new Map<string, Reader>();
const MOST_LANGUAGES = 32;
type Reader = (text: string) => Occurrences;

/** Where a text uses a list of its language's lexicon (and of English, which models fall back to). Offsets are UTF-16; longest match first, no overlaps. */
export function findTerms(text: string, language: string, list: LexiconList): readonly Term[] {
  return findConcepts(text, language, list);
}

/** The same, each with its concept ("free-shipping", "last-chance"), in the order of the text. */
export function findConcepts(text: string, language: string, list: LexiconList): readonly ConceptTerm[] {
  return conceptsByList(text, language).get(list) ?? NONE;
}

/** All lists at once, without those that the text does not use. */
export function conceptsByList(text: string, language: string): Occurrences {
  return readerFor(language)(text);
}

function readerFor(language: string): Reader {
  const known = readersOf.get(language);
  if (known !== undefined) return known;
  if (readersOf.size >= MOST_LANGUAGES) readersOf.clear();
  const line = remembered(MOST_REMEMBERED, (asked) => read(asked, language));
  const text = remembered(MOST_REMEMBERED / 2, (asked) => readLines(asked, line));
  readersOf.set(language, text);
  return text;
}

/** No term reaches over the end of a line, unless the line was wrapped there. */
function readLines(text: string, readLine: Reader): Occurrences {
  if (!text.includes('\n')) return readLine(text);
  const all = new Map<LexiconList, ConceptTerm[]>();
  for (const { from, line } of linesOf(text)) {
    for (const [list, terms] of readLine(line)) {
      const shifted =
        from === 0 ? terms : terms.map((term) => ({ ...term, start: term.start + from, end: term.end + from }));
      const known = all.get(list);
      if (known === undefined) all.set(list, [...shifted]);
      else known.push(...shifted);
    }
  }
  return all;
}

/** A shorter line ends where its writer ended it. */
const WRAPPED_FROM = 40;
const GOES_ON = /^[^\S\n]*\p{Ll}/u;

function linesOf(text: string): readonly { readonly from: number; readonly line: string }[] {
  const lines: { from: number; line: string }[] = [];
  let from = 0;
  let last = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    const isWrapped = end - last >= WRAPPED_FROM && GOES_ON.test(text.slice(end + 1, end + 12));
    last = end + 1;
    if (isWrapped) continue;
    lines.push({ from, line: text.slice(from, end) });
    from = end + 1;
  }
  lines.push({ from, line: text.slice(from) });
  return lines.filter(({ line }) => line !== '');
}

interface Place {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  readonly isLoose: boolean;
}

function read(text: string, language: string): Occurrences {
  const folded = fold(text);
  const perList = new Map<LexiconList, Place[]>();
  match(automatonOf(language), folded.text, (term, from, to, isLoose) => {
    const list = TERMS[term]?.list;
    if (list === undefined || to <= from) return;
    const place = { term, isLoose, start: folded.starts?.[from] ?? from, end: folded.ends?.[to - 1] ?? to };
    const known = perList.get(list);
    if (known === undefined) perList.set(list, [place]);
    else known.push(place);
  });
  const base = baseLanguage(language);
  const occurrences = new Map<LexiconList, readonly ConceptTerm[]>();
  for (const [list, found] of perList) {
    const terms: ConceptTerm[] = [];
    for (const { term, start, end } of longestFirst(found)) {
      if (isInsideWord(text, start, end, base)) continue;
      terms.push({ concept: TERMS[term]?.concept ?? '', start, end, text: text.slice(start, end) });
    }
    if (terms.length > 0) occurrences.set(list, terms);
  }
  return occurrences;
}

const automatons = new Map<string, Automaton>();

/** The language's lexicon and the English one, read as one. */
function automatonOf(language: string): Automaton {
  const codes = lexiconCodes(language);
  const key = codes.join(' ');
  const known = automatons.get(key);
  if (known !== undefined) return known;
  const made = automaton(codes.flatMap((code) => lexiconOf(code) ?? []));
  automatons.set(key, made);
  return made;
}

/** Keeps the longest of overlapping terms; of equally long ones the look-alike, then what stands there as an entry has it, then the first of the list’s concepts. */
function longestFirst(found: readonly Place[]): readonly Place[] {
  if (standApart(found)) return found.filter((term) => isNone(term) === 0);
  const taken = new Uint8Array(Math.max(...found.map((term) => term.end)));
  const kept = found
    .toSorted(
      (a, b) =>
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start ||
        isNone(b) - isNone(a) ||
        Number(a.isLoose) - Number(b.isLoose) ||
        a.term - b.term,
    )
    .filter((term) => {
      // What was kept before is at least as long, so an overlap covers this term's first or last unit.
      if (taken[term.start] === 1 || taken[term.end - 1] === 1) return false;
      taken.fill(1, term.start, term.end);
      return true;
    });
  return kept.filter((term) => isNone(term) === 0).sort((a, b) => a.start - b.start);
}

/** In the order of the text, none within another: so it is in most texts, and there is nothing to choose. */
function standApart(found: readonly Place[]): boolean {
  let end = 0;
  for (const place of found) {
    if (place.start < end) return false;
    end = place.end;
  }
  return true;
}

function isNone({ term }: Place): number {
  return TERMS[term]?.concept === NO_CONCEPT ? 1 : 0;
}
