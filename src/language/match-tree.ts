import type { Step } from './parse-entry.ts';

/**
 * A tree over the characters of all entries of a lexicon, so that a text is read once for all lists. Where an entry has a
 * choice, its alternatives meet again in a node of their own (`joins`): choices do not multiply.
 */
export interface MatchNode {
  /** Unlike that of any other node. */
  readonly id: number;
  /** Any run of white space and hyphens. */
  space: MatchNode | null;
  /** The one continuation that most nodes have, by UTF-16 unit; 0: none. */
  unit: number;
  child: MatchNode | null;
  /** The others. */
  more: Map<number, MatchNode> | null;
  /** What is not plain text; null for most nodes. */
  special: Special | null;
  /** Nodes that are reached without reading anything. */
  joins: readonly MatchNode[];
  /** Which terms end here, as indexes into the lexicon's table of list and concept. */
  terms: readonly number[];
}

export interface Special {
  /** `*`: any ending of the word. */
  ending: MatchNode | null;
  /** `{n}`: a number. */
  number: MatchNode | null;
  'word-gap': MatchNode | null;
  'character-gap': MatchNode | null;
}

/** How an entry writes it. */
const SPACE = 32;
const NONE: readonly never[] = [];

let made = 0;

export function emptyNode(): MatchNode {
  made += 1;
  return { id: made, space: null, unit: 0, child: null, more: null, special: null, joins: NONE, terms: NONE };
}

export function childOf(node: MatchNode, unit: number): MatchNode | undefined {
  if (node.unit === unit && node.child !== null) return node.child;
  return node.more?.get(unit);
}

/** Adds one form of an entry (parse-entry.ts). */
export function addForm(root: MatchNode, steps: readonly Step[], term: number): void {
  const [first, ...rest] = steps;
  // A leading blank is what an optional first word leaves behind.
  if (first?.kind === 'character' && first.unit === SPACE) addForm(root, rest, term);
  else if (first?.kind === 'choice') addChoice(root, first.alternatives, rest, term);
  else if (first !== undefined) mark(grow(root, steps), term);
}

/** The root has no joins: nothing may be reached from it unread. What comes after the choice is shared all the same. */
function addChoice(
  root: MatchNode,
  alternatives: readonly (readonly Step[])[],
  rest: readonly Step[],
  term: number,
): void {
  const plain = alternatives.filter((steps) => steps[0] !== undefined && steps[0].kind !== 'choice' && !isBlank(steps));
  for (const alternative of alternatives)
    if (!plain.includes(alternative)) addForm(root, [...alternative, ...rest], term);
  if (plain.length === 0) return;
  const join = emptyNode();
  for (const alternative of plain) connect(grow(root, alternative), join);
  mark(grow(join, rest), term);
}

function isBlank(steps: readonly Step[]): boolean {
  return steps[0]?.kind === 'character' && steps[0].unit === SPACE;
}

function mark(node: MatchNode, term: number): void {
  if (!node.terms.includes(term)) node.terms = [...node.terms, term];
}

function connect(end: MatchNode, join: MatchNode): void {
  end.joins = [...end.joins, join];
}

function grow(from: MatchNode, steps: readonly Step[]): MatchNode {
  return steps.reduce(branch, from);
}

function branch(node: MatchNode, step: Step): MatchNode {
  if (step.kind === 'character') return characterBranch(node, step.unit);
  if (step.kind === 'choice') {
    const join = emptyNode();
    for (const alternative of step.alternatives) connect(grow(node, alternative), join);
    return join;
  }
  node.special ??= { ending: null, number: null, 'word-gap': null, 'character-gap': null };
  const known = node.special[step.kind] ?? emptyNode();
  node.special[step.kind] = known;
  return known;
}

function characterBranch(node: MatchNode, unit: number): MatchNode {
  if (unit === SPACE) {
    node.space ??= emptyNode();
    return node.space;
  }
  const known = childOf(node, unit);
  if (known !== undefined) return known;
  const child = emptyNode();
  if (node.child === null) {
    node.unit = unit;
    node.child = child;
  } else {
    node.more ??= new Map();
    node.more.set(unit, child);
  }
  return child;
}
