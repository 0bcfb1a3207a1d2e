import type { FigureKind } from './figure.ts';

/** A folded text with its written numbers as digits, and where it comes from. */
export interface Scan {
  readonly text: string;
  /** BCP 47 as given, and the language whose words are read first ("ms" for en-MY). */
  readonly language: string;
  readonly base: string;
}

/** A number, or a placeholder that will become one: `symbol` is the placeholder's text. Offsets into `Scan.text`. */
export interface NumberAtom {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly symbol: string | null;
}

/** What an atom turned out to be; may reach to both sides of it ("RM3", "3 ringgit", "30 November"). */
export interface Reading {
  readonly kind: FigureKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export type Reader = (scan: Scan, atom: NumberAtom) => Reading | null;

/** Matches a sticky pattern at an index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** A pattern for what ends at an index: read backwards from there, so that it costs nothing where it does not stand. Its first group is the match. */
export function behind(source: string): RegExp {
  return new RegExp(`(?<=(${source}))`, 'uy');
}

/** The text that ends at an index and matches a pattern of `behind`; null when there is none. */
export function textBehind(pattern: RegExp, text: string, index: number): string | null {
  return matchAt(pattern, text, index)?.[1] ?? null;
}

export function isBehind(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
