import type { Brief } from '../../domain/brief.ts';
import type { Exemplar } from '../../domain/record.ts';
import type { Neighbours } from './exemplar-table.ts';

/** What the table has for this brief; choosing the route from it is the pipeline's. */
export interface Retrieved {
  readonly inGroup: readonly Exemplar[];
  /** Null when the search was skipped: voucher and category are both missing (paper §3.2). */
  readonly acrossMerchants: Neighbours | null;
  readonly lowest: readonly Exemplar[];
}

export interface RetrievalAgent {
  retrieve(brief: Brief): Promise<Retrieved>;
}
