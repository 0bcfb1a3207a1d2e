import type { ExemplarTable } from './exemplar-table.ts';
import type { RetrievalAgent } from './retrieval-agent.ts';

/** Exemplars that a rewrite is shown of each kind (paper §3.2). */
const K = 5;

/** Finds exemplars in the table; no model is involved. Throws StoreError. */
export function tableRetrievalAgent(table: ExemplarTable): RetrievalAgent {
  return {
    retrieve: async (brief) => {
      const nothingToMatch = brief.voucher === null && brief.category === null;
      const [inGroup, acrossMerchants, lowest] = await Promise.all([
        brief.merchant === null ? [] : table.inGroup(brief, K),
        nothingToMatch ? null : table.acrossMerchants(brief, K),
        table.lowest(brief.segment, K, brief.template),
      ]);
      return { inGroup, acrossMerchants, lowest };
    },
  };
}
