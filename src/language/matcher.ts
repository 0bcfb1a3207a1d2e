import {
  type Automaton,
  EDGE,
  keepSmall,
  type MatchState,
  NOWHERE,
  PASSES_EDGES,
  type StateNumber,
  stateOf,
  step,
  TELLS,
} from './automaton.ts';
import { classOf, isBoundary, SEPARATOR, SPACED } from './character-class.ts';
import { FIRST_CHARACTER, SPACE } from './match-tree.ts';

/** `start` and `end` are offsets into the folded text; `isLoose`: with any ending or across a gap. The same place may be told more than once. */
export type Found = (term: number, start: number, end: number, isLoose: boolean) => void;

type Special = NonNullable<MatchState['special']>;

const MOST_WORDS = 4;
const MOST_CHARACTERS = 12;
/** No gap reaches over the end of a clause: punctuation, a blank line, a dash between blanks. */
const CLAUSE_END = /[.,!?;:…。、！？；：，()]|\n\s*\n|\s\p{Pd}\s|—/u;
/** Any letter of a spaced script: what `isBoundary` sees before the character that a word may go on with. */
const LETTER = 97;

/** Calls `found` for every place where a term stands, overlapping ones too. `text` is folded. */
export function match(automaton: Automaton, text: string, found: Found): void {
  keepSmall(automaton);
  const marks = marksOf(text);
  const follow = (from: StateNumber, index: number, start: number, isLoose: boolean): void => {
    let at = index;
    for (let number = from; number !== NOWHERE; ) {
      const mark = marks[at] ?? WITHIN;
      if ((number & PASSES_EDGES) !== 0 && mark === AT_EDGE) number = step(automaton, number, EDGE);
      if ((number & TELLS) !== 0) {
        const { terms, special } = stateOf(automaton, number);
        if (terms.length > 0 && mark !== WITHIN) tell(terms, start, at, isLoose);
        if (special !== null) followSpecial(special, at, start, isLoose);
      }
      if (at >= text.length) return;
      if (mark === AT_SEPARATOR) {
        number = step(automaton, number, SPACE);
        at = skip(at);
      } else {
        const unit = text.charCodeAt(at);
        number = unit < FIRST_CHARACTER ? NOWHERE : step(automaton, number, unit);
        at += 1;
      }
    }
  };
  const followSpecial = (special: Special, at: number, start: number, isLoose: boolean): void => {
    if (special.number !== NOWHERE && isDigit(text, at)) follow(special.number, numberEnd(text, at), start, isLoose);
    if (special.ending !== NOWHERE) follow(special.ending, wordEnd(text, at), start, true);
    if (special['word-gap'] !== NOWHERE && marks[at] !== WITHIN) acrossWords(special['word-gap'], at, start);
    if (special['character-gap'] !== NOWHERE) acrossCharacters(special['character-gap'], at, start);
  };
  const tell = (terms: readonly number[], start: number, at: number, isLoose: boolean): void => {
    let end = at;
    while (end > start && marks[end - 1] === AT_SEPARATOR) end -= 1;
    for (const term of terms) found(term, start, end, isLoose);
  };
  const acrossWords = (gap: StateNumber, from: number, start: number): void => {
    let at = skip(from);
    for (let words = 0; words <= MOST_WORDS && at < text.length; words += 1) {
      follow(gap, at, start, true);
      while (at < text.length && marks[at] !== AT_SEPARATOR) at += 1;
      const clause = at;
      at = skip(at);
      if (endsClause(text, clause, at)) return;
    }
  };
  const acrossCharacters = (gap: StateNumber, from: number, start: number): void => {
    for (let at = from; at <= from + MOST_CHARACTERS && at < text.length; at += 1) {
      follow(gap, at, start, true);
      if (CLAUSE_END.test(text.charAt(at))) return;
    }
  };
  const skip = (from: number): number => {
    let at = from;
    while (marks[at] === AT_SEPARATOR) at += 1;
    return at;
  };
  const number = stateOf(automaton, automaton.start).special?.number ?? NOWHERE;
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charCodeAt(start);
    if (marks[start] === AT_EDGE && unit >= FIRST_CHARACTER)
      follow(step(automaton, automaton.start, unit), start + 1, start, false);
    if (number !== NOWHERE && isDigit(text, start) && !isWithinNumber(text, start))
      follow(number, numberEnd(text, start), start, false);
  }
}

const WITHIN = 0;
const AT_EDGE = 1;
const AT_SEPARATOR = 2;

/** For every place of a text, its end among them, whether a word may begin or end there, and where white space or a hyphen stands. */
function marksOf(text: string): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const after = at < text.length ? text.charCodeAt(at) : 0;
    if (classOf(after) === SEPARATOR) marks[at] = AT_SEPARATOR;
    else if (isBoundary(before, after)) marks[at] = AT_EDGE;
    before = after;
  }
  return marks;
}

/** Whether a clause ends with the word before `from`, which white space or hyphens part from the next at `to`. */
function endsClause(text: string, from: number, to: number): boolean {
  const isBlank = to === from + 1 && text.charAt(from) === ' ';
  return !(isBlank && classOf(text.charCodeAt(from - 1)) === SPACED) && CLAUSE_END.test(text.slice(from - 1, to));
}

/** Where the word of a spaced script that reaches `from` ends; `from` itself in a script without spaces. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBoundary(LETTER, text.charCodeAt(at))) at += 1;
  return at;
}

/** Digits, and the small numbers that Chinese and Japanese write out: 1 at the place of the unit. */
const DIGITS = new Uint8Array(0x10000);
for (const digit of '0123456789๐๑๒๓๔๕๖๗๘๙一二三四五六七八九十百千两兩幾几数數') DIGITS[digit.charCodeAt(0)] = 1;

function isDigit(text: string, at: number): boolean {
  return DIGITS[text.charCodeAt(at)] === 1;
}

function isWithinNumber(text: string, at: number): boolean {
  const before = text[at - 1];
  return isDigit(text, at - 1) || ((before === '.' || before === ',') && isDigit(text, at - 2));
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isDigit(text, at) || ((text[at] === '.' || text[at] === ',') && isDigit(text, at + 1))))
    at += 1;
  return at;
}
