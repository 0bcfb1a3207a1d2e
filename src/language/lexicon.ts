import { z } from 'zod';
import { ConfigError } from '../domain/errors.ts';
import { conceptsOf } from './concepts.ts';
import { languageFile } from './language-file.ts';
import { LEXICON_LISTS, type LexiconList } from './lexicon-lists.ts';
import { addForm, close, emptyTree, type MatchTree } from './match-tree.ts';
import { parseEntry } from './parse-entry.ts';

/** What an entry of a lexicon says: all there is to say, in one numbering for all languages. */
export const TERMS: readonly { readonly list: LexiconList; readonly concept: string }[] = LEXICON_LISTS.flatMap(
  (list) => conceptsOf(list).map((concept) => ({ list, concept })),
);

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
const compiled = new Map<string, MatchTree | null>();

/** The tree of a language code's lexicon (`en`, `zh`), with numbers of TERMS; null when there is none. Throws ConfigError, naming file and list, when it is malformed. */
export function lexiconOf(code: string): MatchTree | null {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const file = fileOf(code);
  const tree = file === null ? null : compile(code, file);
  compiled.set(code, tree);
  return tree;
}

/** Reads every entry. Throws ConfigError, naming file and list, for one that cannot be read. */
export function compile(code: string, lists: z.output<typeof LEXICON_FILE>): MatchTree {
  const tree = emptyTree();
  for (const [term, { list, concept }] of TERMS.entries()) {
    for (const entry of lists[list]?.[concept] ?? []) {
      try {
        for (const form of parseEntry(entry)) addForm(tree, form, term);
      } catch (error) {
        throw new ConfigError(
          'lexicon',
          `data/language/${code}/lexicon.json cannot be used: ${list}: ${(error as Error).message}`,
        );
      }
    }
  }
  return close(tree);
}
