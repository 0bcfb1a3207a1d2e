import type { Step } from './parse-entry.ts';

/**
 * A tree over the characters of all entries of a lexicon, so that a text is read once for all lists. Where an entry has a
 * choice, its alternatives meet again in a node of their own (`joins`): choices do not multiply.
 *
 * A lexicon has tens of thousands of nodes, and a bot reads a dozen: they are numbers into flat arrays, an eighth of what
 * objects take.
 */
export interface MatchTree {
  /** By node: the symbol that leads to it, its first child, the next child of its parent, the node reached from it without reading anything. */
  symbols: Uint16Array;
  children: Int32Array;
  siblings: Int32Array;
  joins: Int32Array;
  /** How many nodes there are, NO_NODE counted. */
  size: number;
  /** Of the few nodes that have more than one. */
  readonly furtherJoins: Map<MatchNode, readonly MatchNode[]>;
  /** Which terms end at a node, as indexes into the lexicon's table of list and concept. */
  readonly terms: Map<MatchNode, readonly number[]>;
}

export type MatchNode = number;
export const NO_NODE: MatchNode = 0;
export const ROOT: MatchNode = 1;

/** UTF-16 units are symbols, and these, which no entry has as a character. A run of white space and hyphens is one SPACE. */
export const SPACE = 32;
export const SPECIAL = { ending: 1, number: 2, 'word-gap': 3, 'character-gap': 4 } as const;
export const FIRST_CHARACTER = 5;

const SMALLEST = 64;
const NONE: readonly never[] = [];

export function emptyTree(): MatchTree {
  return {
    symbols: new Uint16Array(SMALLEST),
    children: new Int32Array(SMALLEST),
    siblings: new Int32Array(SMALLEST),
    joins: new Int32Array(SMALLEST),
    size: ROOT + 1,
    furtherJoins: new Map(),
    terms: new Map(),
  };
}

/** NO_NODE when no entry goes on so. */
export function childOf({ symbols, children, siblings }: MatchTree, node: MatchNode, symbol: number): MatchNode {
  let child = children[node] ?? NO_NODE;
  while (child !== NO_NODE && symbols[child] !== symbol) child = siblings[child] ?? NO_NODE;
  return child;
}

/** The nodes that are reached without reading anything. */
export function joinsOf({ joins, furtherJoins }: MatchTree, node: MatchNode): readonly MatchNode[] {
  const join = joins[node] ?? NO_NODE;
  return join === NO_NODE ? NONE : [join, ...(furtherJoins.get(node) ?? NONE)];
}

export function termsAt({ terms }: MatchTree, node: MatchNode): readonly number[] {
  return terms.get(node) ?? NONE;
}

/** Adds one form of an entry (parse-entry.ts). */
export function addForm(tree: MatchTree, steps: readonly Step[], term: number): void {
  const [first, ...rest] = steps;
  // A leading blank is what an optional first word leaves behind.
  if (first !== undefined && isSpace(first)) addForm(tree, rest, term);
  else if (first?.kind === 'choice') addChoice(tree, first.alternatives, rest, term);
  else if (first !== undefined) mark(tree, grow(tree, ROOT, steps), term);
}

/** The root has no joins: nothing may be reached from it unread. What comes after the choice is shared all the same. */
function addChoice(
  tree: MatchTree,
  alternatives: readonly (readonly Step[])[],
  rest: readonly Step[],
  term: number,
): void {
  const plain = alternatives.filter(([first]) => first !== undefined && first.kind !== 'choice' && !isSpace(first));
  for (const alternative of alternatives)
    if (!plain.includes(alternative)) addForm(tree, [...alternative, ...rest], term);
  if (plain.length === 0) return;
  const join = newNode(tree);
  for (const alternative of plain) connect(tree, grow(tree, ROOT, alternative), join);
  mark(tree, grow(tree, join, rest), term);
}

function isSpace(step: Step): boolean {
  return step.kind === 'character' && step.unit === SPACE;
}

function mark(tree: MatchTree, node: MatchNode, term: number): void {
  const known = termsAt(tree, node);
  if (!known.includes(term)) tree.terms.set(node, [...known, term]);
}

function connect(tree: MatchTree, end: MatchNode, join: MatchNode): void {
  if (tree.joins[end] === NO_NODE) tree.joins[end] = join;
  else tree.furtherJoins.set(end, [...(tree.furtherJoins.get(end) ?? NONE), join]);
}

function grow(tree: MatchTree, from: MatchNode, steps: readonly Step[]): MatchNode {
  return steps.reduce((node, step) => branch(tree, node, step), from);
}

function branch(tree: MatchTree, node: MatchNode, step: Step): MatchNode {
  if (step.kind === 'character') return child(tree, node, step.unit);
  if (step.kind !== 'choice') return child(tree, node, SPECIAL[step.kind]);
  const join = newNode(tree);
  for (const alternative of step.alternatives) connect(tree, grow(tree, node, alternative), join);
  return join;
}

function child(tree: MatchTree, parent: MatchNode, symbol: number): MatchNode {
  const known = childOf(tree, parent, symbol);
  if (known !== NO_NODE) return known;
  const made = newNode(tree);
  tree.symbols[made] = symbol;
  tree.siblings[made] = tree.children[parent] ?? NO_NODE;
  tree.children[parent] = made;
  return made;
}

function newNode(tree: MatchTree): MatchNode {
  const node = tree.size;
  if (node >= tree.symbols.length) resize(tree, 2 * node);
  tree.size += 1;
  return node;
}

/** Once all forms are in: what was kept free for further ones is given back. */
export function close(tree: MatchTree): MatchTree {
  resize(tree, tree.size);
  return tree;
}

function resize(tree: MatchTree, length: number): void {
  tree.symbols = resized(tree.symbols, new Uint16Array(length));
  tree.children = resized(tree.children, new Int32Array(length));
  tree.siblings = resized(tree.siblings, new Int32Array(length));
  tree.joins = resized(tree.joins, new Int32Array(length));
}

function resized<Numbers extends Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from.subarray(0, to.length));
  return to;
}
