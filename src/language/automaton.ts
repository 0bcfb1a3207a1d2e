import {
  childOf,
  joinsOf,
  type MatchNode,
  type MatchTree,
  NO_NODE,
  ROOT,
  SPACE,
  SPECIAL,
  termsAt,
} from './match-tree.ts';
import { emptyTable, note, noted, type StepTable, UNKNOWN } from './step-table.ts';

/** All nodes that the same characters lead to: what a text may still become. */
export interface MatchState {
  readonly places: readonly Place[];
  /** Which terms end here. */
  readonly terms: readonly number[];
  /** The states behind any ending, a number and a gap; null where no entry has any. */
  special: Readonly<Record<keyof typeof SPECIAL, StateNumber>> | null;
}

/** A node of one of the trees: its number, and above it that of the tree. */
type Place = number;
const NODES = 0x1000000;

/**
 * One or more trees read as one: a text is followed from state to state, one look-up a character, however many entries
 * begin alike. A state is made when a text first comes to it; most never are.
 */
export interface Automaton {
  readonly trees: readonly MatchTree[];
  readonly states: MatchState[];
  /** By its places: where the alternatives of a choice meet again, so do the states. */
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
/** A symbol besides those of the trees: the edge of a word, where a SPACE need not stand. */
export const EDGE = 0;
/** A few thousand are what a language's messages need. With more, all are forgotten. */
const MOST_STATES = 20_000;
const DEAD_END: MatchState = { places: [], terms: [], special: null };

export function automaton(trees: readonly MatchTree[]): Automaton {
  const made = { trees, states: [], numbers: new Map(), steps: emptyTable(), start: NOWHERE };
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
  automaton.start = numberOf(
    automaton,
    automaton.trees.map((_, tree) => tree * NODES + ROOT),
  );
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
  const { places } = stateOf(automaton, from);
  const next = symbol === EDGE ? withSpaces(automaton, places) : behind(automaton, places, symbol);
  const target = numberOf(automaton, next);
  note(automaton.steps, from, symbol, target);
  return target;
}

function numberOf(automaton: Automaton, reached: readonly Place[]): StateNumber {
  if (reached.length === 0) return NOWHERE;
  const { states, numbers } = automaton;
  const places = withJoins(automaton, reached);
  const key = places.join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const terms = new Set(places.flatMap((place) => termsAt(...at(automaton, place))));
  const state: MatchState = { places, terms: [...terms], special: null };
  const special = (kind: keyof typeof SPECIAL) => behind(automaton, places, SPECIAL[kind]);
  const behindSpecials = {
    ending: special('ending'),
    number: special('number'),
    'word-gap': special('word-gap'),
    'character-gap': special('character-gap'),
  };
  const isSpecial = Object.values(behindSpecials).some((next) => next.length > 0);
  const tells = state.terms.length > 0 || isSpecial ? TELLS : 0;
  const passes = behind(automaton, places, SPACE).length > 0 ? PASSES_EDGES : 0;
  const number = ((states.push(state) - 1) << FLAGS) | tells | passes;
  numbers.set(key, number);
  if (isSpecial) {
    state.special = {
      ending: numberOf(automaton, behindSpecials.ending),
      number: numberOf(automaton, behindSpecials.number),
      'word-gap': numberOf(automaton, behindSpecials['word-gap']),
      'character-gap': numberOf(automaton, behindSpecials['character-gap']),
    };
  }
  return number;
}

function at({ trees }: Automaton, place: Place): readonly [MatchTree, MatchNode] {
  return [trees[Math.floor(place / NODES)] as MatchTree, place % NODES];
}

/** Where a symbol leads. */
function behind(automaton: Automaton, places: readonly Place[], symbol: number): readonly Place[] {
  return places.flatMap((place) => {
    const [tree, node] = at(automaton, place);
    const child = childOf(tree, node, symbol);
    return child === NO_NODE ? [] : [place - node + child];
  });
}

/** Where nothing leads. */
function joined(automaton: Automaton, place: Place): readonly Place[] {
  const [tree, node] = at(automaton, place);
  return joinsOf(tree, node).map((join) => place - node + join);
}

/** With those that are reached without reading anything. */
function withJoins(automaton: Automaton, places: readonly Place[]): readonly Place[] {
  const all = new Set(places);
  // A set that grows is walked to its new end.
  for (const place of all) for (const join of joined(automaton, place)) all.add(join);
  return [...all];
}

function withSpaces(automaton: Automaton, places: readonly Place[]): readonly Place[] {
  const all = new Set(places);
  for (const place of all) {
    for (const join of joined(automaton, place)) all.add(join);
    for (const space of behind(automaton, [place], SPACE)) all.add(space);
  }
  return [...all];
}
