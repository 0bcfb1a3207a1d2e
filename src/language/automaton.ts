import { childOf, type MatchNode, type Special } from './match-tree.ts';
import { emptyTable, note, noted, type StepTable, UNKNOWN } from './step-table.ts';

/** All nodes that the same characters lead to: what a text may still become. */
export interface MatchState {
  readonly nodes: readonly MatchNode[];
  /** Which terms end here. */
  readonly terms: readonly number[];
  /** The states behind any ending, a number and a gap; null where no entry has any. */
  special: Readonly<Record<keyof Special, StateNumber>> | null;
}

/**
 * One or more trees read as one: a text is followed from state to state, one look-up a character, however many entries
 * begin alike. A state is made when a text first comes to it; most never are.
 */
export interface Automaton {
  readonly roots: readonly MatchNode[];
  readonly states: MatchState[];
  /** By the ids of its nodes: where the alternatives of a choice meet again, so do the states. */
  readonly numbers: Map<string, StateNumber>;
  steps: StepTable;
  start: StateNumber;
}

/** A state's place among the states, and below it two bits that spare a look at it: TELLS and PASSES_EDGES. */
export type StateNumber = number;
/** A term ends here, or something begins that is not plain text. */
export const TELLS = 1;
/** At the edge of a word it goes on as another state. */
export const PASSES_EDGES = 2;
const FLAGS = 2;
export const NOWHERE: StateNumber = 0;
/** Symbols are UTF-16 units and these: a run of white space and hyphens, and the edge of a word, where such a run need not stand. */
export const SPACE = 32;
export const EDGE = 0;
/** A few thousand are what a language's messages need. With more, all are forgotten. */
const MOST_STATES = 20_000;
const DEAD_END: MatchState = { nodes: [], terms: [], special: null };

export function automaton(roots: readonly MatchNode[]): Automaton {
  const made = { roots, states: [], numbers: new Map(), steps: emptyTable(), start: NOWHERE };
  forget(made);
  return made;
}

/** To be called before a text is read, not within: numbers of states change. */
export function keepSmall(automaton: Automaton): void {
  if (automaton.states.length > MOST_STATES) forget(automaton);
}

function forget(automaton: Automaton): void {
  automaton.states.splice(0, automaton.states.length, DEAD_END);
  automaton.numbers.clear();
  automaton.steps = emptyTable();
  automaton.start = numberOf(automaton, automaton.roots);
}

export function stateOf(automaton: Automaton, number: StateNumber): MatchState {
  return automaton.states[number >> FLAGS] ?? DEAD_END;
}

/** The state that a symbol leads to; NOWHERE when no entry goes on so. */
export function step(automaton: Automaton, from: StateNumber, symbol: number): StateNumber {
  const target = noted(automaton.steps, from, symbol);
  return target === UNKNOWN ? firstStep(automaton, from, symbol) : target;
}

function firstStep(automaton: Automaton, from: StateNumber, symbol: number): StateNumber {
  const { nodes } = stateOf(automaton, from);
  const next = (node: MatchNode) => (symbol === SPACE ? node.space : childOf(node, symbol)) ?? [];
  const target = numberOf(automaton, symbol === EDGE ? withSpaces(nodes) : nodes.flatMap(next));
  note(automaton.steps, from, symbol, target);
  return target;
}

function numberOf(automaton: Automaton, reached: readonly MatchNode[]): StateNumber {
  if (reached.length === 0) return NOWHERE;
  const { states, numbers } = automaton;
  const nodes = withJoins(reached);
  const key = nodes.map((node) => node.id).join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const state: MatchState = { nodes, terms: [...new Set(nodes.flatMap((node) => node.terms))], special: null };
  const specials = nodes.flatMap((node) => node.special ?? []);
  const tells = state.terms.length > 0 || specials.length > 0 ? TELLS : 0;
  const passes = nodes.some((node) => node.space !== null) ? PASSES_EDGES : 0;
  const number = ((states.push(state) - 1) << FLAGS) | tells | passes;
  numbers.set(key, number);
  const behind = (kind: keyof Special) =>
    numberOf(
      automaton,
      specials.flatMap((special) => special[kind] ?? []),
    );
  if (specials.length > 0) {
    state.special = {
      ending: behind('ending'),
      number: behind('number'),
      'word-gap': behind('word-gap'),
      'character-gap': behind('character-gap'),
    };
  }
  return number;
}

/** With the nodes that are reached from them without reading anything. */
function withJoins(nodes: readonly MatchNode[]): readonly MatchNode[] {
  const all = new Set(nodes);
  // A set that grows is walked to its new end.
  for (const node of all) for (const join of node.joins) all.add(join);
  return [...all];
}

function withSpaces(nodes: readonly MatchNode[]): readonly MatchNode[] {
  const all = new Set(nodes);
  for (const node of all) {
    for (const join of node.joins) all.add(join);
    if (node.space !== null) all.add(node.space);
  }
  return [...all];
}
