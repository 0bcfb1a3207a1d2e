import { type Automaton, EDGE, keepSmall, NOWHERE, SPACE, START, step } from './automaton.ts';
import { classOf, isBoundary, SEPARATOR } from './character-class.ts';

/** `start` and `end` are offsets into the folded text; `isLoose`: with any ending or across a gap. The same place may be told more than once. */
export type Found = (term: number, start: number, end: number, isLoose: boolean) => void;

type SpecialSteps = NonNullable<Automaton['states'][number]['special']>;

const MOST_WORDS = 4;
const MOST_CHARACTERS = 12;
/** No gap reaches over the end of a clause: punctuation, a blank line, a dash between blanks. */
const CLAUSE_END = /[.,!?;:…。、！？；：，()]|\n\s*\n|\s\p{Pd}\s|—/u;
/** Any letter of a spaced script: what `isBoundary` sees before the character that a word may go on with. */
const LETTER = 97;

/** Calls `found` for every place where a term stands, overlapping ones too. `text` is folded. */
export function match(automaton: Automaton, text: string, found: Found): void {
  keepSmall(automaton);
  const { states } = automaton;
  const edges = edgesOf(text);
  const follow = (from: number, index: number, start: number, isLoose: boolean): void => {
    let at = index;
    for (let number = from; number !== NOWHERE; ) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const isSpace = classOf(unit) === SEPARATOR;
      if (edges[at] === 1 && !isSpace) number = step(automaton, number, EDGE);
      const state = states[number];
      if (state === undefined) return;
      if (state.terms.length > 0 && edges[at] === 1) tell(state.terms, start, at, isLoose);
      if (state.special !== null) followSpecial(state.special, at, start, isLoose);
      if (unit === 0) return;
      number = step(automaton, number, isSpace ? SPACE : unit);
      at = isSpace ? skipSeparators(text, at) : at + 1;
    }
  };
  const followSpecial = (special: SpecialSteps, at: number, start: number, isLoose: boolean): void => {
    if (special.number !== NOWHERE && isDigit(text, at)) follow(special.number, numberEnd(text, at), start, isLoose);
    if (special.ending !== NOWHERE) follow(special.ending, wordEnd(text, at), start, true);
    if (special['word-gap'] !== NOWHERE && edges[at] === 1) acrossWords(special['word-gap'], at, start);
    if (special['character-gap'] !== NOWHERE) acrossCharacters(special['character-gap'], at, start);
  };
  const tell = (terms: readonly number[], start: number, at: number, isLoose: boolean): void => {
    let end = at;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SEPARATOR) end -= 1;
    for (const term of terms) found(term, start, end, isLoose);
  };
  const acrossWords = (gap: number, from: number, start: number): void => {
    let at = skipSeparators(text, from);
    for (let words = 0; words <= MOST_WORDS && at < text.length; words += 1) {
      follow(gap, at, start, true);
      while (at < text.length && classOf(text.charCodeAt(at)) !== SEPARATOR) at += 1;
      const clause = at;
      at = skipSeparators(text, at);
      if (CLAUSE_END.test(text.slice(clause - 1, at))) return;
    }
  };
  const acrossCharacters = (gap: number, from: number, start: number): void => {
    for (let at = from; at <= from + MOST_CHARACTERS && at < text.length; at += 1) {
      follow(gap, at, start, true);
      if (CLAUSE_END.test(text.charAt(at))) return;
    }
  };
  const number = states[START]?.special?.number ?? NOWHERE;
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charCodeAt(start);
    if (edges[start] === 1 && unit !== 0) follow(step(automaton, START, unit), start + 1, start, false);
    if (number !== NOWHERE && isDigit(text, start) && !isWithinNumber(text, start))
      follow(number, numberEnd(text, start), start, false);
  }
}

/** 1 where a word may begin or end, from the first character's left to the last one's right. */
function edgesOf(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const after = at < text.length ? text.charCodeAt(at) : 0;
    if (isBoundary(before, after)) edges[at] = 1;
    before = after;
  }
  return edges;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === SEPARATOR) at += 1;
  return at;
}

/** Where the word of a spaced script that reaches `from` ends; `from` itself in a script without spaces. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBoundary(LETTER, text.charCodeAt(at))) at += 1;
  return at;
}

/** Digits, and the small numbers that Chinese and Japanese write out. */
const DIGITS: ReadonlySet<number> = new Set(
  [...'0123456789๐๑๒๓๔๕๖๗๘๙一二三四五六七八九十百千两兩幾几数數'].map((digit) => digit.charCodeAt(0)),
);

function isDigit(text: string, at: number): boolean {
  return DIGITS.has(text.charCodeAt(at));
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
