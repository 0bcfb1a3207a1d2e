import type { Step } from './parse-entry.ts';

/**
 * A tree over the characters of all entries of a lexicon, so that a text is read once for all lists. Where an entry has a
 * choice, its alternatives meet again in a node of their own (`joins`): choices do not multiply.
 */
export interface MatchNode {
  /** By UTF-16 unit; 32 stands for any run of white space and hyphens. */
  next: Map<number, MatchNode> | null;
  /** `*`: any ending of the word. */
  ending: MatchNode | null;
  /** `{n}`: a number. */
  number: MatchNode | null;
  wordGap: MatchNode | null;
  characterGap: MatchNode | null;
  /** Nodes that are reached without reading anything. */
  joins: readonly MatchNode[];
  /** Which terms end here, as indexes into the lexicon's table of list and concept. */
  terms: readonly number[];
}

const NONE: readonly never[] = [];

export function emptyNode(): MatchNode {
  return { next: null, ending: null, number: null, wordGap: null, characterGap: null, joins: NONE, terms: NONE };
}

/** Adds one form of an entry (parse-entry.ts). */
export function addForm(root: MatchNode, steps: readonly Step[], term: number): void {
  const [first, ...rest] = steps;
  if (first?.kind === 'choice') {
    // The root stays a plain table of first characters: an entry that begins with a choice is as many entries.
    for (const alternative of first.alternatives) addForm(root, [...alternative, ...rest], term);
    return;
  }
  // A leading blank is what an optional first word leaves behind.
  if (first?.kind === 'character' && first.unit === 32) addForm(root, rest, term);
  else if (first !== undefined) mark(grow(root, steps), term);
}

function mark(node: MatchNode, term: number): void {
  if (!node.terms.includes(term)) node.terms = [...node.terms, term];
}

function grow(from: MatchNode, steps: readonly Step[]): MatchNode {
  return steps.reduce(branch, from);
}

function branch(node: MatchNode, step: Step): MatchNode {
  switch (step.kind) {
    case 'ending':
      node.ending ??= emptyNode();
      return node.ending;
    case 'number':
      node.number ??= emptyNode();
      return node.number;
    case 'word-gap':
      node.wordGap ??= emptyNode();
      return node.wordGap;
    case 'character-gap':
      node.characterGap ??= emptyNode();
      return node.characterGap;
    case 'choice': {
      const join = emptyNode();
      for (const alternative of step.alternatives) {
        const end = grow(node, alternative);
        end.joins = [...end.joins, join];
      }
      return join;
    }
    case 'character': {
      node.next ??= new Map();
      const known = node.next.get(step.unit);
      if (known !== undefined) return known;
      const child = emptyNode();
      node.next.set(step.unit, child);
      return child;
    }
  }
}
