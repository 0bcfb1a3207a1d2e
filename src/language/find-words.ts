import { automaton } from './automaton.ts';
import type { Term } from './find-terms.ts';
import { fold } from './fold.ts';
import { addForm, emptyTree } from './match-tree.ts';
import { match } from './matcher.ts';
import { literal } from './parse-entry.ts';

/** Where a text has these very words, whatever the case, the apostrophes and the white space between them. */
export function findWords(text: string, words: string): readonly Term[] {
  const tree = emptyTree();
  addForm(tree, literal(words), 0);
  const folded = fold(text);
  const found = new Map<number, Term>();
  match(automaton([tree]), folded.text, (_, from, to) => {
    const start = folded.starts?.[from] ?? from;
    const end = folded.ends?.[to - 1] ?? to;
    found.set(start, { start, end, text: text.slice(start, end) });
  });
  return [...found.values()];
}
