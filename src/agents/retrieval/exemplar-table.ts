import type { Brief } from '../../domain/brief.ts';
import type { Exemplar } from '../../domain/record.ts';
import type { SegmentId } from '../../domain/segment.ts';
import type { Template } from '../../domain/template.ts';

/** The nearest strong records of other merchants, and whether the category could be read at all. */
export interface Neighbours {
  /** Ranked, at most `k`, at most two of one merchant, all at or above `threshold`. */
  readonly found: readonly Exemplar[];
  readonly threshold: number;
  /** The highest similarity seen, even below the threshold; null when the segment has no other strong record. */
  readonly best: number | null;
  /** Set when the category is not in the table of known ones and is not English: it was then ignored. */
  readonly unknownCategory: boolean;
}

/** What the pipeline asks of the exemplar table; LanceDB implements it in exemplars/. Throws StoreError. */
export interface ExemplarTable {
  /** This merchant's strong records of the segment, best first, never the text that is being rewritten. */
  inGroup(brief: Brief, k: number): Promise<readonly Exemplar[]>;
  /** Never the asking merchant's own, never the text that is being rewritten. */
  acrossMerchants(brief: Brief, k: number): Promise<Neighbours>;
  /** The lowest `k` of the segment's weak tier, worst first, each text once; never `except` (the text being rewritten). */
  lowest(segment: SegmentId, k: number, except?: Template): Promise<readonly Exemplar[]>;
  /** A comparison kept under a hash; null when there is none. The value is JSON text. */
  keptComparison(hash: string): Promise<string | null>;
  keepComparison(hash: string, value: string): Promise<void>;
}
