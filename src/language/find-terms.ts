import { NO_CONCEPT } from './concepts.ts';
import { fold } from './fold.ts';
import { lexiconCodes } from './language-tag.ts';
import { lexiconOf } from './lexicon.ts';
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
/** The checks of one guard ask for many lists of the same few texts; each is read once. */
const remembered = new Map<string, Occurrences>();
const MOST_REMEMBERED = 64;

/** Where a text uses a list of its language's lexicon (and of English, which models fall back to). Offsets are UTF-16; longest match first, no overlaps. */
export function findTerms(text: string, language: string, list: LexiconList): readonly Term[] {
  return findConcepts(text, language, list);
}

/** The same, each with its concept ("free-shipping", "last-chance"), in the order of the text. */
export function findConcepts(text: string, language: string, list: LexiconList): readonly ConceptTerm[] {
  const key = `${language}\n${text}`;
  let occurrences = remembered.get(key);
  if (occurrences === undefined) {
    occurrences = read(text, language);
    for (const oldest of remembered.keys()) {
      if (remembered.size < MOST_REMEMBERED) break;
      remembered.delete(oldest);
    }
    remembered.set(key, occurrences);
  }
  return occurrences.get(list) ?? NONE;
}

function read(text: string, language: string): Occurrences {
  const folded = fold(text);
  const perList = new Map<LexiconList, ConceptTerm[]>();
  for (const code of lexiconCodes(language)) {
    const lexicon = lexiconOf(code);
    if (lexicon === null) continue;
    match(lexicon.root, folded.text, (index, from, to) => {
      const term = lexicon.terms[index];
      if (term === undefined || to <= from) return;
      const start = folded.starts?.[from] ?? from;
      const end = folded.ends?.[to - 1] ?? to;
      const found = { concept: term.concept, start, end, text: text.slice(start, end) };
      const list = perList.get(term.list);
      if (list === undefined) perList.set(term.list, [found]);
      else list.push(found);
    });
  }
  return new Map([...perList].map(([list, found]) => [list, longestFirst(found)]));
}

/** Keeps the longest of overlapping terms; of equally long ones the first (the language's own before the English). */
function longestFirst(found: readonly ConceptTerm[]): readonly ConceptTerm[] {
  const taken = new Uint8Array(Math.max(...found.map((term) => term.end)));
  const kept = found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((term) => {
      // What was kept before is at least as long, so an overlap covers this term's first or last unit.
      if (taken[term.start] === 1 || taken[term.end - 1] === 1) return false;
      taken.fill(1, term.start, term.end);
      return true;
    });
  return kept.filter((term) => term.concept !== NO_CONCEPT).sort((a, b) => a.start - b.start);
}
