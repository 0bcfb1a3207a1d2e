import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../domain/errors.ts';
import { conceptsOf } from './concepts.ts';
import { LEXICON_LISTS, type LexiconList } from './lexicon-lists.ts';
import { addForm, emptyNode, type MatchNode } from './match-tree.ts';
import { parseEntry, type Step } from './parse-entry.ts';

/** A language's lexicon, ready to be looked up: `terms[n]` says what term n of the tree is. */
export interface Lexicon {
  readonly code: string;
  readonly root: MatchNode;
  readonly terms: readonly { readonly list: LexiconList; readonly concept: string }[];
}

const FOLDER = new URL('../../data/language/', import.meta.url);
/** Empty lists are allowed where a language has no such words; a missing one is a mistake. */
const ENTRIES = z.record(z.string(), z.array(z.string().min(1).max(1000)));
const LISTS = z.strictObject(
  Object.fromEntries(
    LEXICON_LISTS.map((list) => [
      list,
      ENTRIES.refine(
        (concepts) => Object.keys(concepts).every((concept) => conceptsOf(list).includes(concept)),
        `has a concept other than ${conceptsOf(list).join(', ')}`,
      ),
    ]),
  ),
);

const loaded = new Map<string, Lexicon | null>();

/** The lexicon of a language code (`en`, `zh`); null when there is none. Throws ConfigError, naming file and list, when it is malformed. */
export function lexiconOf(code: string): Lexicon | null {
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const file = new URL(`${code}/lexicon.json`, FOLDER);
  const lexicon = /^[a-z]{2,3}$/u.test(code) && existsSync(file) ? compile(code, readFileSync(file, 'utf8')) : null;
  loaded.set(code, lexicon);
  return lexicon;
}

/** `source` is the text of a lexicon.json. */
export function compile(code: string, source: string): Lexicon {
  const root = emptyNode();
  const terms: { list: LexiconList; concept: string }[] = [];
  const lists = parse(code, source);
  for (const list of LEXICON_LISTS) {
    for (const [concept, entries] of Object.entries(lists[list] ?? {})) {
      const term = terms.push({ list, concept }) - 1;
      for (const entry of entries) {
        for (const form of formsOf(entry, code, list)) addForm(root, form, term);
      }
    }
  }
  return { code, root, terms };
}

function parse(code: string, source: string): z.output<typeof LISTS> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    throw broken(code, `it is not JSON: ${(error as Error).message}`);
  }
  const parsed = LISTS.safeParse(json);
  if (parsed.success) return parsed.data;
  throw broken(code, parsed.error.issues.map((issue) => `${issue.path.join(' › ') || 'the file'}: ${issue.message}`).join('; '));
}

function formsOf(entry: string, code: string, list: LexiconList): readonly (readonly Step[])[] {
  try {
    return parseEntry(entry);
  } catch (error) {
    throw broken(code, `${list}: ${(error as Error).message}`);
  }
}

function broken(code: string, what: string): ConfigError {
  return new ConfigError('lexicon', `data/language/${code}/lexicon.json cannot be used: ${what}`);
}
