import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '@lancedb/lancedb';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.ts';
import type { Embedder } from '../../src/exemplars/embedder.ts';
import { metadataEmbedder } from '../../src/exemplars/metadata-embedder.ts';
import { aBrief, aVoucher } from '../fixtures/brief.ts';
import { type ExemplarFolder, exemplarFolder } from '../fixtures/exemplar-folder.ts';
import { aRecord, belowThem } from '../fixtures/records.ts';

const EXAMPLES = [aRecord(90, { merchant: 'm_example', body: 'An example' }), ...belowThem(3)];
const brief = aBrief({
  segment: 'lapsing-buyers',
  merchant: 'm_asking',
  voucher: aVoucher(),
  category: ['Beauty & Personal Care', 'Skincare'],
});

/** Another embedder: turns the built-in one's vectors round and counts what it is given. */
function otherEmbedder(): Embedder & { readonly embedded: string[] } {
  const embedded: string[] = [];
  return {
    name: 'other',
    dimensions: 64,
    embedded,
    embed: async (texts) => {
      embedded.push(...texts);
      return (await metadataEmbedder.embed(texts)).map((vector) => vector.slice(0, 64).toReversed());
    },
  };
}

const brokenEmbedder: Embedder = {
  name: 'broken',
  dimensions: 384,
  embed: async () => {
    throw new StoreError('embedding-model', 'The embedding model cannot be used.');
  },
};

describe('the exemplar table in LanceDB', () => {
  const folders: ExemplarFolder[] = [];
  const fresh = async (examples = EXAMPLES) => {
    const folder = await exemplarFolder(examples);
    folders.push(folder);
    return folder;
  };
  afterEach(async () => {
    for (const folder of folders.splice(0)) await folder.remove();
  });

  describe('examples', () => {
    it('is built from the examples on first use, which are told apart', async () => {
      const folder = await fresh();
      const table = await folder.open();
      expect((await table.acrossMerchants(brief, 5)).found).toMatchObject([
        { origin: 'example', template: { body: 'An example' } },
      ]);
      expect(await table.summary()).toEqual({
        location: folder.uri,
        embedder: 'metadata-fields v1',
        threshold: expect.closeTo(0.38, 1),
        records: 4,
        byOrigin: { example: 4 },
        bySegment: { 'lapsing-buyers': 4 },
        byLanguage: { en: 4 },
      });
      expect(folder.notices).toEqual([
        `Building the exemplar table in ${folder.uri} from the made-up examples, with metadata-fields v1 (crm doctor says why) …`,
      ]);
    });

    it('names every merchant once, however it is typed, by name', async () => {
      const table = await (await fresh()).open();
      expect(await table.merchants()).toEqual([
        { name: 'm_example', isExample: true },
        { name: 'm_low_0', isExample: true },
        { name: 'm_low_1', isExample: true },
        { name: 'm_low_2', isExample: true },
      ]);
      const real = ['Loom Living', 'loom  living', 'Kebun Pagi'].map((merchant, index) =>
        aRecord(index + 1, { merchant }),
      );
      await table.load(real, { replace: false });
      expect(
        (await table.merchants()).map(({ name, isExample }) => [name.toLowerCase().replace('  ', ' '), isExample]),
      ).toEqual([
        ['kebun pagi', false],
        ['loom living', false],
      ]);
    });

    it('are never read again once there is a table', async () => {
      const folder = await fresh();
      await (await folder.open()).summary();
      await rm(folder.examplesFolder, { recursive: true });
      expect((await (await folder.open({ embedder: otherEmbedder() })).summary()).records).toBe(4);
    });

    it('are retired by the first load of real records', async () => {
      const table = await (await fresh()).open();
      await table.summary();
      const real = [20, 30].map((reads) => aRecord(reads));
      expect(await table.load(real, { replace: false })).toEqual({
        loaded: 2,
        total: 2,
        examplesRetired: true,
        untiered: ['lapsing-buyers'],
      });
      expect((await table.summary()).byOrigin).toEqual({ ingested: 2 });
      expect(await table.load([aRecord(40)], { replace: false })).toMatchObject({ total: 3, examplesRetired: false });
    });

    it('never come when real records are loaded first', async () => {
      const table = await (await fresh()).open();
      expect(await table.load([aRecord(20)], { replace: false })).toMatchObject({ total: 1, examplesRetired: true });
      expect((await table.summary()).byOrigin).toEqual({ ingested: 1 });
    });

    it('may be none', async () => {
      const table = await (await fresh([])).open();
      expect(await table.acrossMerchants(brief, 5)).toMatchObject({ found: [], best: null });
      expect((await table.summary()).records).toBe(0);
    });

    it('with a fault in them are a fault of ours, told with the line', async () => {
      const folder = await fresh([]);
      await writeFile(join(folder.examplesFolder, 'bad.jsonl'), '{"merchant":');
      await expect((await folder.open()).summary()).rejects.toThrow('bad.jsonl line 1: is not JSON');
    });
  });

  describe('load', () => {
    it('updates a record that is there and keeps the others', async () => {
      const table = await (await fresh()).open();
      await table.load([aRecord(20), ...belowThem(3)], { replace: false });
      const updated = { ...aRecord(20), sends: 10, category: ['Electronics', 'Audio'], language: 'ms' };
      expect(await table.load([updated], { replace: false })).toMatchObject({ loaded: 1, total: 4 });
      expect(await table.inGroup({ ...brief, merchant: 'm_1' }, 5)).toMatchObject([
        { sends: 10, engagement: 2, category: ['Electronics', 'Audio'], language: 'ms' },
      ]);
    });

    it('takes the last of two lines for one record', async () => {
      const table = await (await fresh()).open();
      expect(await table.load([aRecord(20), { ...aRecord(20), sends: 7 }], { replace: false })).toMatchObject({
        total: 1,
      });
    });

    it('replaces all when asked to', async () => {
      const table = await (await fresh()).open();
      await table.load(
        [20, 30].map((reads) => aRecord(reads)),
        { replace: false },
      );
      expect(await table.load([aRecord(40)], { replace: true })).toMatchObject({ total: 1, examplesRetired: false });
    });

    it('is seen by a table that was open before', async () => {
      const folder = await fresh();
      const [bot, command] = [await folder.open(), await folder.open()];
      await bot.summary();
      await command.load([aRecord(95, { merchant: 'm_2' }), ...belowThem(3)], { replace: false });
      expect((await bot.acrossMerchants(brief, 5)).found).toMatchObject([{ origin: 'ingested', merchant: 'm_2' }]);
    });

    it('loses nothing when several load at once', async () => {
      const folder = await fresh();
      const tables = await Promise.all([1, 2, 3, 4].map(() => folder.open()));
      await Promise.all(
        tables.map((table, at) => table.load([aRecord(at), aRecord(10 + at), aRecord(99)], { replace: false })),
      );
      expect((await tables[0]?.summary())?.records).toBe(9);
    });

    it('forgets comparisons: the exemplars have changed', async () => {
      const table = await (await fresh()).open();
      await table.load([aRecord(1)], { replace: false });
      await table.keepComparison('h', '{}');
      await table.load([aRecord(2)], { replace: false });
      expect(await table.keptComparison('h')).toBeNull();
    });

    it('keeps what a record says, byte for byte', async () => {
      const body = 'Hai {{name}} 👩‍👩‍👧!\n\u202Eมา\u202C 50% \\ "x" \'y\' `z` \0 -- ; DROP TABLE exemplars';
      const table = await (await fresh()).open();
      await table.load([aRecord(80, { body, template: { title: "it's", body } }), ...belowThem(3)], { replace: false });
      expect((await table.inGroup({ ...brief, merchant: 'm_1' }, 5))[0]?.template).toEqual({ title: "it's", body });
    });
  });

  describe('weak', () => {
    it('gives the weak tier, the lowest in its segment first, then the most sent', async () => {
      const table = await (await fresh()).open();
      const segmentOf = (segment: string, sends: number) =>
        [1, 5, 6, 7].map((reads) => aRecord(reads, { segment, sends, merchant: `of ${segment}` }));
      await table.load([...segmentOf('new-buyers', 100), ...segmentOf('price-drop', 300)], { replace: false });
      expect((await table.weak({ limit: 10 })).map(({ merchant }) => merchant)).toEqual([
        'of price-drop',
        'of new-buyers',
      ]);
      expect(await table.weak({ limit: 1 })).toHaveLength(1);
      expect((await table.weak({ limit: 10, segment: 'new-buyers' })).map(({ segment }) => segment)).toEqual([
        'new-buyers',
      ]);
      expect(await table.weak({ limit: 10, merchant: 'OF PRICE-DROP', segment: 'new-buyers' })).toEqual([]);
    });
  });

  describe('embedders', () => {
    it('embeds each string once, and at a load only new ones', async () => {
      const embedder = otherEmbedder();
      const table = await (await fresh()).open({ embedder });
      const offers = ['RM3 off, min spend RM15', 'RM3 off when you spend RM15', '20% off'];
      await table.load(
        offers.map((voucher, at) => aRecord(at, { voucher })),
        { replace: false },
      );
      const skincare = 'category: Beauty & Personal Care > Skincare | voucher: ';
      const [threeOff, twentyOff] = [`${skincare}amount-off 3 MYR, minimum spend 15 MYR`, `${skincare}percent-off 20%`];
      expect(embedder.embedded.filter((text) => text === threeOff)).toHaveLength(1);
      embedder.embedded.length = 0;
      await table.load([aRecord(9, { voucher: '20% off' }), aRecord(8, { voucher: '30% off' })], { replace: false });
      expect(embedder.embedded).toEqual([`${skincare}percent-off 30%`]);
      embedder.embedded.length = 0;
      await table.acrossMerchants(
        { ...brief, voucher: aVoucher({ kind: 'percent-off', value: 20, currency: null, minSpend: null }) },
        5,
      );
      expect(embedder.embedded, twentyOff).toEqual([]);
    });

    it('never mixes two: another one makes all vectors anew from the rows, there and back', async () => {
      const folder = await fresh();
      const built = await folder.open();
      await built.load([aRecord(95, { merchant: 'm_2' }), ...belowThem(3)], { replace: false });
      const before = await built.acrossMerchants(brief, 5);
      const other = await folder.open({ embedder: otherEmbedder() });
      expect((await other.acrossMerchants(brief, 5)).found).toMatchObject([{ merchant: 'm_2', similarity: 1 }]);
      expect(await other.summary()).toMatchObject({ embedder: 'other', records: 4, byOrigin: { ingested: 4 } });
      // The first is still open, and needs its own vectors again.
      expect(await built.acrossMerchants(brief, 5)).toEqual(before);
      expect(await built.summary()).toMatchObject({ embedder: 'metadata-fields v1' });
      expect(folder.notices.slice(-2)).toEqual([
        'Embedding the exemplar table with other; until now it was metadata-fields v1 …',
        'Embedding the exemplar table with metadata-fields v1; until now it was other …',
      ]);
    });

    it('gives way to the built-in one when a model cannot run', async () => {
      const folder = await fresh();
      const table = await folder.open({ embedder: brokenEmbedder });
      expect((await table.acrossMerchants(brief, 5)).found).toHaveLength(1);
      expect((await table.summary()).embedder).toBe('metadata-fields v1');
      expect(folder.notices).toContain(
        'The embedding model cannot be used. The built-in metadata embedder is used instead.',
      );
    });
  });

  describe('what can be wrong with the place', () => {
    it('leaves a table of somebody else alone', async () => {
      const folder = await fresh();
      await (await connect(folder.uri)).createTable('exemplars', [{ id: 'theirs' }]);
      const table = await folder.open();
      await expect(table.summary()).rejects.toMatchObject({ code: 'store/foreign-table' });
      await expect(table.load([aRecord(1)], { replace: true })).rejects.toMatchObject({ code: 'store/foreign-table' });
    });

    it('tells a place that is no folder as a store that cannot be used', async () => {
      const folder = await fresh();
      const uri = join(folder.examplesFolder, 'examples.jsonl');
      const failure = folder.open({ uri }).then((table) => table.summary());
      await expect(failure).rejects.toBeInstanceOf(StoreError);
      await expect(failure).rejects.toThrow(`The exemplar table in ${uri} cannot be used.`);
    });

    it('puts many kept comparisons together and loses none', async () => {
      const folder = await fresh();
      const table = await folder.open();
      await table.summary();
      for (let n = 0; n < 60; n += 1) await table.keepComparison(`h${n}`, `${n}`);
      expect(await Promise.all([0, 59].map((n) => table.keptComparison(`h${n}`)))).toEqual(['0', '59']);
      const kept = await (await connect(folder.uri)).openTable('exemplar_comparisons');
      expect((await kept.stats()).fragmentStats.numFragments).toBeLessThan(20);
    });

    it('survives the loss of the kept comparisons', async () => {
      const folder = await fresh();
      const table = await folder.open();
      await table.summary();
      await rm(join(folder.uri, 'exemplar_comparisons.lance'), { recursive: true });
      expect(await table.keptComparison('h')).toBeNull();
      await table.keepComparison('h', '{"a":1}');
      expect(await table.keptComparison('h')).toBe('{"a":1}');
    });
  });
});
