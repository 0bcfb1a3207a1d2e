import { classOf, isBoundary, SEPARATOR } from './character-class.ts';
import { childOf, type MatchNode, type Special } from './match-tree.ts';

/** `start` and `end` are offsets into the folded text. The same place may be told more than once. */
export type Found = (term: number, start: number, end: number) => void;

const MOST_WORDS = 4;
const MOST_CHARACTERS = 12;
/** No gap reaches over the end of a clause: punctuation, a blank line, a dash between blanks. */
const CLAUSE_END = /[.,!?;:…。、！？；：，()]|\n\s*\n|\s\p{Pd}\s|—/u;
/** Any letter of a spaced script: what `isBoundary` sees before the character that a word may go on with. */
const LETTER = 97;

/** Calls `found` for every place where a term stands, overlapping ones too. `text` is folded. */
export function match(root: MatchNode, text: string, found: Found): void {
  const follow = (node: MatchNode, at: number, start: number): void => {
    if (node.terms.length > 0 && isEdge(text, at)) tell(node, start, at);
    // By index: this is the innermost loop, and most nodes have no joins.
    for (let join = 0; join < node.joins.length; join += 1) follow(node.joins[join] ?? node, at, start);
    if (node.special !== null) followSpecial(node.special, at, start);
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (node.space !== null) {
      if (classOf(unit) === SEPARATOR) follow(node.space, skipSeparators(text, at), start);
      else if (isEdge(text, at)) follow(node.space, at, start);
    }
    const next = unit === 0 || node.child === null ? undefined : childOf(node, unit);
    if (next !== undefined) follow(next, at + 1, start);
  };
  const followSpecial = (special: Special, at: number, start: number): void => {
    if (special.ending !== null) follow(special.ending, wordEnd(text, at), start);
    if (special.number !== null && isDigit(text, at)) follow(special.number, numberEnd(text, at), start);
    if (special['word-gap'] !== null && isEdge(text, at)) acrossWords(special['word-gap'], at, start);
    if (special['character-gap'] !== null) acrossCharacters(special['character-gap'], at, start);
  };
  const tell = (node: MatchNode, start: number, at: number): void => {
    let end = at;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SEPARATOR) end -= 1;
    for (const term of node.terms) found(term, start, end);
  };
  const acrossWords = (gap: MatchNode, from: number, start: number): void => {
    let at = skipSeparators(text, from);
    for (let words = 0; words <= MOST_WORDS && at < text.length; words += 1) {
      follow(gap, at, start);
      while (at < text.length && classOf(text.charCodeAt(at)) !== SEPARATOR) at += 1;
      const clause = at;
      at = skipSeparators(text, at);
      if (CLAUSE_END.test(text.slice(clause - 1, at))) return;
    }
  };
  const acrossCharacters = (gap: MatchNode, from: number, start: number): void => {
    for (let at = from; at <= from + MOST_CHARACTERS && at < text.length; at += 1) {
      follow(gap, at, start);
      if (CLAUSE_END.test(text.charAt(at))) return;
    }
  };
  const number = root.special?.number ?? null;
  for (let start = 0; start < text.length; start += 1) {
    const first = childOf(root, text.charCodeAt(start));
    if (first !== undefined && isEdge(text, start)) follow(first, start + 1, start);
    if (number !== null && isDigit(text, start) && !isWithinNumber(text, start))
      follow(number, numberEnd(text, start), start);
  }
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

/** Whether a word may begin or end at this place. */
function isEdge(text: string, at: number): boolean {
  return isBoundary(at > 0 ? text.charCodeAt(at - 1) : 0, at < text.length ? text.charCodeAt(at) : 0);
}
