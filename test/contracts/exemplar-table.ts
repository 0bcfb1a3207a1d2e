import { afterEach, describe, expect, it } from 'vitest';
import type { ExemplarTable } from '../../src/agents/retrieval/exemplar-table.ts';
import type { EngagementRecord, Exemplar } from '../../src/domain/record.ts';
import { aBrief, aVoucher } from '../fixtures/brief.ts';
import { aRecord, belowThem } from '../fixtures/records.ts';

/** A table that holds these records; `dispose` frees what it took. */
export type OpenTable = (
  records: readonly EngagementRecord[],
) => Promise<{ readonly table: ExemplarTable; dispose(): Promise<void> }>;

const SKINCARE = ['Beauty & Personal Care', 'Skincare'];
const bodies = (exemplars: readonly Exemplar[]) => exemplars.map(({ template }) => template.body);

/** What every implementation of ExemplarTable keeps. */
export function exemplarTableContract(name: string, open: OpenTable): void {
  describe(`${name} as an exemplar table`, () => {
    const opened: { dispose(): Promise<void> }[] = [];
    const tableOf = async (...records: readonly (EngagementRecord | readonly EngagementRecord[])[]) => {
      const one = await open(records.flat());
      opened.push(one);
      return one.table;
    };
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.dispose();
    });
    const brief = aBrief({ segment: 'lapsing-buyers', merchant: 'm_1', voucher: aVoucher(), category: SKINCARE });

    describe('in the group', () => {
      it("gives the merchant's strong records of the segment, best first, at most k", async () => {
        const table = await tableOf(
          [40, 70, 60, 50].map((reads) => aRecord(reads)),
          aRecord(90, { merchant: 'm_2', body: 'Of another merchant' }),
          aRecord(95, { segment: 'new-buyers', body: 'Of another segment' }),
          belowThem(15),
        );
        expect(bodies(await table.inGroup(brief, 5))).toEqual(
          [70, 60, 50, 40].map((reads) => `Message with ${reads} reads`),
        );
        expect(bodies(await table.inGroup(brief, 2))).toEqual(['Message with 70 reads', 'Message with 60 reads']);
      });

      it('gives what was recorded, with its place in the segment', async () => {
        const events = {
          read: 50,
          storeClick: 4,
          voucherClick: 3,
          productCardClick: 2,
          crmButtonClick: 5,
          unsubscribe: 1,
        };
        const record = aRecord(0, { template: { title: 'New in: toner', body: 'See it' }, product: 'Toner', events });
        const table = await tableOf(record, belowThem(3));
        expect(await table.inGroup(brief, 5)).toEqual([
          {
            id: expect.stringMatching(/^[0-9a-f]{16}$/u),
            origin: 'ingested',
            merchant: 'm_1',
            segment: 'lapsing-buyers',
            template: { title: 'New in: toner', body: 'See it' },
            voucher: 'RM3 off, min spend RM15',
            category: SKINCARE,
            product: 'Toner',
            channel: 'push',
            language: 'en',
            sends: 100,
            // 50 × 1 + 5 × 2 + (4 + 3) × 3 + 2 × 4 − 1 × 5, over 100 sends
            engagement: 0.84,
            tier: 'strong',
            percentile: 1,
            similarity: null,
          },
        ]);
      });

      it.each(["m_o'hara", 'M_O’Hara', "  m_o'HARA "])(
        'knows the merchant however it is typed: %s',
        async (merchant) => {
          const table = await tableOf(aRecord(80, { merchant: "m_o'hara" }), belowThem(3));
          expect(bodies(await table.inGroup({ ...brief, merchant }, 5))).toEqual(['Message with 80 reads']);
        },
      );

      it('breaks ties by sends', async () => {
        const few = aRecord(50, { body: 'Fewer sends' });
        const many = aRecord(100, { body: 'More sends', sends: 200 });
        const table = await tableOf(few, many, belowThem(6));
        expect(bodies(await table.inGroup(brief, 5))).toEqual(['More sends', 'Fewer sends']);
      });

      it('gives a text once, however many plans sent it', async () => {
        const same = ['a', 'b', 'c'].map((plan) => aRecord(80, { plan, body: 'Sent three times' }));
        const table = await tableOf(same, aRecord(70), belowThem(12));
        expect(bodies(await table.inGroup(brief, 2))).toEqual(['Sent three times', 'Message with 70 reads']);
      });

      it('is empty for a merchant that nobody knows, and for none', async () => {
        const table = await tableOf(aRecord(80), belowThem(3));
        expect(await table.inGroup({ ...brief, merchant: "x' OR '1'='1" }, 5)).toEqual([]);
        expect(await table.inGroup({ ...brief, merchant: null }, 5)).toEqual([]);
      });

      it('has no tiers in a segment of three records', async () => {
        const table = await tableOf(aRecord(80), belowThem(2));
        expect(await table.inGroup(brief, 5)).toEqual([]);
        expect(await table.lowest('lapsing-buyers', 5)).toEqual([]);
        expect(await table.acrossMerchants({ ...brief, merchant: 'm_2' }, 5)).toMatchObject({ found: [], best: null });
      });
    });

    describe('across merchants', () => {
      const asker = { ...brief, merchant: 'm_asking' };

      it('gives the nearest by category and voucher, never of the merchant that asks', async () => {
        const table = await tableOf(
          aRecord(60, { merchant: 'm_1', body: 'Same category and offer' }),
          aRecord(90, { merchant: 'm_2', body: 'Same category, other offer', voucher: '20% off' }),
          aRecord(99, {
            merchant: 'm_3',
            body: 'Another trade',
            category: ['Electronics', 'Audio'],
            voucher: '20% off',
          }),
          aRecord(99, { merchant: 'M_Asking', body: 'Its own' }),
          belowThem(12),
        );
        const { found, threshold, best, unknownCategory } = await table.acrossMerchants(asker, 5);
        expect(bodies(found)).toEqual(['Same category and offer', 'Same category, other offer']);
        expect(found[0]?.similarity).toBe(1);
        expect(found.every(({ similarity }) => (similarity ?? 0) >= threshold)).toBe(true);
        expect([best, unknownCategory]).toEqual([1, false]);
      });

      it('orders ties by language, then percentile, then sends', async () => {
        const tied = (reads: number, body: string, rest: Partial<EngagementRecord> = {}) =>
          aRecord(reads, { merchant: `of ${body}`, body, ...rest });
        const table = await tableOf(
          tied(90, 'Other language, best', { language: 'ms' }),
          tied(60, 'Own language, lower'),
          tied(160, 'Own language, tied, more sends', { sends: 200 }),
          tied(80, 'Own language, tied, fewer sends'),
          belowThem(12),
        );
        expect(bodies((await table.acrossMerchants({ ...asker, language: 'en-MY' }, 5)).found)).toEqual([
          'Own language, tied, more sends',
          'Own language, tied, fewer sends',
          'Own language, lower',
          'Other language, best',
        ]);
      });

      it('gives at most two of one merchant, however many are nearest', async () => {
        const table = await tableOf(
          Array.from({ length: 200 }, (_, index) => aRecord(400 + index, { merchant: 'm_big', sends: 500 })),
          aRecord(60, { merchant: 'm_2', body: 'Of the second merchant' }),
          belowThem(700),
        );
        expect(bodies((await table.acrossMerchants(asker, 5)).found)).toEqual([
          'Message with 599 reads',
          'Message with 598 reads',
          'Of the second merchant',
        ]);
      });

      it('tells the best below the threshold', async () => {
        const table = await tableOf(
          aRecord(90, { category: ['Electronics', 'Audio'], voucher: '20% off' }),
          belowThem(3),
        );
        const { found, threshold, best } = await table.acrossMerchants(asker, 5);
        expect(found).toEqual([]);
        expect(best).toBeLessThan(threshold);
      });

      it('reads a category in another language, and ignores one that nobody knows', async () => {
        const table = await tableOf(
          aRecord(90, { category: ['Kecantikan', 'Perawatan kulit'], language: 'id' }),
          belowThem(3),
        );
        const spanish = { ...asker, language: 'es', category: ['Belleza', 'Cuidado de la piel'] };
        expect((await table.acrossMerchants(spanish, 5)).found[0]?.similarity).toBe(1);
        const unknown = { ...asker, language: 'th', category: ['ของแปลก'] };
        expect(await table.acrossMerchants(unknown, 5)).toMatchObject({ unknownCategory: true });
        expect(await table.acrossMerchants({ ...unknown, voucher: null }, 5)).toMatchObject({
          found: [],
          best: null,
          unknownCategory: true,
        });
      });

      it('is empty for a segment that nobody knows', async () => {
        const table = await tableOf(aRecord(90), belowThem(3));
        expect(await table.acrossMerchants({ ...asker, segment: "vip's" }, 5)).toMatchObject({ found: [], best: null });
      });
    });

    it('never gives the text that is being rewritten, however it is set', async () => {
      const own = { title: 'Hello  Again', body: 'We have NEW toner' };
      const again = { title: null, body: 'hello again\nwe have new\u200B toner' };
      const table = await tableOf(
        aRecord(99, { template: own }),
        aRecord(98, { template: own, merchant: 'm_2' }),
        aRecord(1, { template: own, merchant: 'm_3' }),
        aRecord(2, { merchant: 'm_4', body: 'The lowest but one' }),
        [50, 51, 52, 53].map((reads) => aRecord(reads)),
      );
      const mine = { ...brief, template: again };
      expect(await table.inGroup(mine, 5)).toEqual([]);
      expect((await table.acrossMerchants({ ...mine, merchant: null }, 5)).found).toEqual([]);
      expect(bodies(await table.lowest('lapsing-buyers', 5, again))).toEqual(['The lowest but one']);
      expect(bodies(await table.lowest('lapsing-buyers', 5))).toEqual([own.body, 'The lowest but one']);
    });

    it('gives the lowest of the weak tier, worst first', async () => {
      const table = await tableOf([5, 1, 4, 2, 3, 6, 7, 8].map((reads) => aRecord(reads)));
      expect(bodies(await table.lowest('lapsing-buyers', 5))).toEqual(['Message with 1 reads', 'Message with 2 reads']);
      expect(bodies(await table.lowest('lapsing-buyers', 1))).toEqual(['Message with 1 reads']);
    });

    it('counts percentiles inside the segment', async () => {
      const table = await tableOf(
        [10, 20, 20, 40].map((reads, index) => aRecord(reads, { body: `Body ${index}` })),
        aRecord(99, { segment: 'new-buyers' }),
      );
      const [lowest] = await table.lowest('lapsing-buyers', 1);
      const [highest] = await table.inGroup(brief, 1);
      expect([lowest?.percentile, highest?.percentile]).toEqual([0.25, 1]);
    });

    it('keeps comparisons, the last one of a hash', async () => {
      const table = await tableOf(aRecord(1));
      expect(await table.keptComparison("h'1")).toBeNull();
      await table.keepComparison("h'1", '{"strong":["it’s short"]}');
      await table.keepComparison('h2', '{}');
      expect(await table.keptComparison("h'1")).toBe('{"strong":["it’s short"]}');
      await table.keepComparison("h'1", '{"strong":[]}');
      expect(await table.keptComparison("h'1")).toBe('{"strong":[]}');
    });

    it('takes a comparison that is not JSON for none', async () => {
      const table = await tableOf(aRecord(1));
      await table.keepComparison('h', '{"strong":["cut');
      expect(await table.keptComparison('h')).toBeNull();
      await table.keepComparison('h', '{}');
      expect(await table.keptComparison('h')).toBe('{}');
    });
  });
}
