import { classOf, isBoundary, SEPARATOR } from './character-class.ts';
import type { MatchNode } from './match-tree.ts';

/** `start` and `end` are offsets into the folded text. The same place may be told more than once. */
export type Found = (term: number, start: number, end: number) => void;

const MOST_WORDS = 4;
const MOST_CHARACTERS = 12;
const SPACE = 32;
/** No gap reaches over the end of a clause: punctuation, a blank line, a dash between blanks. */
const CLAUSE_END = /[.,!?;:…。、！？；：，()]|\n\s*\n|\s\p{Pd}\s|—/u;
/** Any letter of a spaced script: what `isBoundary` sees before the character that a word may go on with. */
const LETTER = 97;

/** Calls `found` for every place where a term stands, overlapping ones too. `text` is folded. */
export function match(root: MatchNode, text: string, found: Found): void {
  const follow = (node: MatchNode, at: number, start: number): void => {
    if (node.terms.length > 0 && isEdge(text, at)) tell(node, start, at);
    for (const join of node.joins) follow(join, at, start);
    if (node.ending !== null) follow(node.ending, wordEnd(text, at), start);
    if (node.number !== null && isDigit(text, at)) follow(node.number, numberEnd(text, at), start);
    if (node.wordGap !== null && isEdge(text, at)) acrossWords(node.wordGap, at, start);
    if (node.characterGap !== null) acrossCharacters(node.characterGap, at, start);
    if (node.next === null) return;
    const space = node.next.get(SPACE);
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (space !== undefined) {
      if (classOf(unit) === SEPARATOR) follow(space, skipSeparators(text, at), start);
      else if (isEdge(text, at)) follow(space, at, start);
    }
    if (unit === 0) return;
    const next = node.next.get(unit);
    if (next !== undefined) follow(next, at + 1, start);
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
  for (let start = 0; start < text.length; start += 1) {
    const first = root.next?.get(text.charCodeAt(start));
    if (first !== undefined && isEdge(text, start)) follow(first, start + 1, start);
    if (root.number !== null && isDigit(text, start) && !isDigit(text, start - 1)) {
      follow(root.number, numberEnd(text, start), start);
    }
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
const DIGIT = /^[\d一二三四五六七八九十百千两兩几幾数數\u0e50-\u0e59]$/u;
const NUMBER_SIGN = /^[.,]$/u;

function isDigit(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at));
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isDigit(text, at) || (NUMBER_SIGN.test(text.charAt(at)) && isDigit(text, at + 1)))) at += 1;
  return at;
}

/** Whether a word may begin or end at this place. */
function isEdge(text: string, at: number): boolean {
  return isBoundary(at > 0 ? text.charCodeAt(at - 1) : 0, at < text.length ? text.charCodeAt(at) : 0);
}
