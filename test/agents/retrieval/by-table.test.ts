import { describe, expect, it } from 'vitest';
import { tableRetrievalAgent } from '../../../src/agents/retrieval/by-table.ts';
import type { Exemplar } from '../../../src/domain/record.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';
import { memoryExemplarTable } from '../../fixtures/memory-exemplar-table.ts';
import { aRecord, belowThem } from '../../fixtures/records.ts';

const bodies = (exemplars: readonly Exemplar[] | undefined) => exemplars?.map(({ template }) => template.body);
const SKINCARE = ['Beauty & Personal Care', 'Skincare'];

describe('the retrieval agent', async () => {
  const agent = tableRetrievalAgent(
    await memoryExemplarTable([
      aRecord(90, { merchant: 'm_own', body: 'Strong, its own' }),
      ...[80, 79, 78, 77, 76, 75].map((reads) => aRecord(reads, { merchant: `m_${reads}`, body: `Strong ${reads}` })),
      ...belowThem(24),
    ]),
  );
  const brief = aBrief({ segment: 'lapsing-buyers', merchant: 'm_own', voucher: aVoucher(), category: SKINCARE });

  it('looks in the group, across merchants and at the bottom, five of each', async () => {
    const { inGroup, acrossMerchants, lowest } = await agent.retrieve(brief);
    expect(bodies(inGroup)).toEqual(['Strong, its own']);
    expect(bodies(acrossMerchants?.found)).toEqual(['Strong 80', 'Strong 79', 'Strong 78', 'Strong 77', 'Strong 76']);
    expect(bodies(lowest)).toEqual(['Low 0', 'Low 1', 'Low 2', 'Low 3', 'Low 4']);
  });

  it('never shows the text that is being rewritten', async () => {
    const { lowest } = await agent.retrieve({ ...brief, template: { title: null, body: 'LOW 1' } });
    expect(bodies(lowest)).toEqual(['Low 0', 'Low 2', 'Low 3', 'Low 4', 'Low 5']);
  });

  it('has nothing in the group when no merchant is named', async () => {
    const { inGroup, acrossMerchants } = await agent.retrieve({ ...brief, merchant: null });
    expect([inGroup, acrossMerchants?.found[0]?.merchant]).toEqual([[], 'm_own']);
  });

  it.each([
    [aVoucher(), null, 5],
    [null, SKINCARE, 5],
    [null, null, undefined],
  ])(
    'skips the search across merchants only when voucher and category are both missing',
    async (voucher, category, found) => {
      const { acrossMerchants } = await agent.retrieve({ ...brief, voucher, category });
      expect(acrossMerchants?.found.length).toBe(found);
    },
  );
});
