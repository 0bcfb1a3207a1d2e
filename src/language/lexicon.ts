import { z } from 'zod';
import { ConfigError } from '../domain/errors.ts';
import { conceptsOf } from './concepts.ts';
import { languageFile } from './language-file.ts';
import { LEXICON_LISTS, type LexiconList } from './lexicon-lists.ts';
import { addForm, emptyNode, type MatchNode } from './match-tree.ts';
import { parseEntry } from './parse-entry.ts';

/** A language's lexicon, ready to be looked up: `terms[n]` says what term n of the tree is. */
export interface Lexicon {
  readonly root: MatchNode;
  readonly terms: readonly { readonly list: LexiconList; readonly concept: string }[];
}

const ENTRIES = z.record(z.string(), z.array(z.string().min(1).max(1000)));

/** data/language/<code>/lexicon.json: every list of lexicon-lists.ts, each with no concepts but its own. A list may be empty, but not missing. */
export const LEXICON_FILE = z.strictObject(
  Object.fromEntries(
    LEXICON_LISTS.map((list) => [
      list,
      ENTRIES.refine((concepts) => Object.keys(concepts).every((concept) => conceptsOf(list).includes(concept)), {
        error: `has a concept other than ${conceptsOf(list).join(', ')}`,
      }),
    ]),
  ),
);

const fileOf = languageFile('lexicon.json', LEXICON_FILE);
const compiled = new Map<string, Lexicon | null>();

/** The lexicon of a language code (`en`, `zh`); null when there is none. Throws ConfigError, naming file and list, when it is malformed. */
export function lexiconOf(code: string): Lexicon | null {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const file = fileOf(code);
  const lexicon = file === null ? null : compile(code, file);
  compiled.set(code, lexicon);
  return lexicon;
}

/** Reads every entry. Throws ConfigError, naming file and list, for one that cannot be read. */
export function compile(code: string, lists: z.output<typeof LEXICON_FILE>): Lexicon {
  const root = emptyNode();
  const terms: { list: LexiconList; concept: string }[] = [];
  for (const list of LEXICON_LISTS) {
    for (const [concept, entries] of Object.entries(lists[list] ?? {})) {
      const term = terms.push({ list, concept }) - 1;
      for (const entry of entries) {
        try {
          for (const form of parseEntry(entry)) addForm(root, form, term);
        } catch (error) {
          throw new ConfigError(
            'lexicon',
            `data/language/${code}/lexicon.json cannot be used: ${list}: ${(error as Error).message}`,
          );
        }
      }
    }
  }
  return { root, terms };
}
