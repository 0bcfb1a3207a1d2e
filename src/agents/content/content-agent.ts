import type { Brief } from '../../domain/brief.ts';
import type { Exemplar } from '../../domain/record.ts';
import type { Insights, Review } from '../../domain/report.ts';

/** One measured difference between strong and weak exemplars that a rewrite can act on. */
export interface Finding {
  /** What the strong ones do: `number-first`, `question`, `calm`, `short-title`, `short-body`, `one-action`, `item-named`, … */
  readonly trait: string;
  /** Shares of messages that do it, 0 to 1. */
  readonly strongShare: number;
  readonly weakShare: number;
  /** The same as a sentence with its figures, as it stands in `Insights`. */
  readonly sentence: string;
}

export interface Comparison extends Insights {
  /** Empty when a language model compared: it gives sentences only. */
  readonly findings: readonly Finding[];
}

/** Reviews the weak message and says what strong messages of its segment do better (paper §3.1). */
export interface ContentAgent {
  /** Never throws for odd text; a model's failure is a ModelError. */
  review(brief: Brief): Promise<Review>;
  /** Depends on nothing but its arguments, so that it can be kept by the hash of their contents. */
  compare(segment: Brief['segment'], strong: readonly Exemplar[], weak: readonly Exemplar[]): Promise<Comparison>;
  /** Names what `compare` depends on besides its arguments (prompt version and model, or rule version): part of the cache key. */
  readonly comparisonVersion: string;
}
