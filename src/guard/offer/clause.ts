import type { Span } from '../../domain/report.ts';

/** A clause with what it denies, if anything. */
export interface Clause extends Omit<Span, 'field'> {
  /** Lower case, compatibility-composed. */
  readonly folded: string;
  /** Its words that say something, in their order. */
  readonly words: readonly string[];
  /** It neither denies, asks nor sets a condition, and warns of nothing. */
  readonly asserts: boolean;
  /** Whether another clause holds what this one denies; null when it denies nothing for sure. */
  readonly denies: ((other: Clause) => boolean) | null;
}
