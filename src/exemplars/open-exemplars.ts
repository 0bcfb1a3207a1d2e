import type { ExemplarTable } from '../agents/retrieval/exemplar-table.ts';
import { CrmError, StoreError } from '../domain/errors.ts';
import type { EngagementRecord, Exemplar } from '../domain/record.ts';
import { acrossMerchants } from './across-merchants.ts';
import { readCategoryTable } from './category-table.ts';
import { keepComparison, keptComparison } from './comparisons.ts';
import type { Embedder } from './embedder.ts';
import { inGroup } from './in-group.ts';
import { connectLanceDb } from './lancedb.ts';
import type { LoadedRecords } from './load-records.ts';
import { merchantsOf, type TableMerchant } from './merchants.ts';
import { metadataEmbedder } from './metadata-embedder.ts';
import { readyTable } from './ready-table.ts';
import { summarise, type TableSummary } from './summarise.ts';
import type { TableRoom } from './table-room.ts';
import { lowest, type WeakQuery, weakTier } from './weak-tier.ts';

export interface ExemplarOptions {
  /** A folder, `s3://…` or `db://…` (LANCEDB_URI). */
  readonly uri: string;
  /** For `db://` only. */
  readonly apiKey: string | null;
  readonly embedder: Embedder;
  /** data/examples: what a fresh table holds until real records are loaded. */
  readonly examplesFolder: string;
  /** data/categories.json */
  readonly categoriesFile: string;
  /** Told in one line when something was done in another way than configured. */
  readonly notice: (line: string) => void;
}

/** The exemplar table with what the commands `load`, `weak` and `doctor` ask of it. Every method throws StoreError when it cannot be used. */
export interface Exemplars extends ExemplarTable {
  load(records: readonly EngagementRecord[], options: { readonly replace: boolean }): Promise<LoadedRecords>;
  weak(query: WeakQuery): Promise<readonly Exemplar[]>;
  summary(): Promise<TableSummary>;
  merchants(): Promise<readonly TableMerchant[]>;
  close(): void;
}

/** Connects; the table itself is built or opened when it is first needed. */
export async function openExemplars(options: ExemplarOptions): Promise<Exemplars> {
  const { uri, apiKey, examplesFolder, categoriesFile, notice } = options;
  const [connection, categories] = await Promise.all([
    connectLanceDb(uri, apiKey).catch((error) => fail(error, uri)),
    readCategoryTable(categoriesFile),
  ]);
  let room: TableRoom = { uri, connection, categories, examplesFolder, notice, embedder: options.embedder };

  /** A model that cannot run after all gives way to the built-in embedder, until the table is opened anew. */
  const inRoom = async <Result>(work: (room: TableRoom) => Promise<Result>): Promise<Result> => {
    const used = room.embedder;
    try {
      return await work(room);
    } catch (error) {
      if (!isEmbedderFailure(error) || used === metadataEmbedder) return fail(error, uri);
      if (room.embedder === used) notice(`${error.userMessage} The built-in metadata embedder is used instead.`);
      room = { ...room, embedder: metadataEmbedder };
      return work(room).catch((second) => fail(second, uri));
    }
  };

  return {
    inGroup: (brief, k) => inRoom(async (here) => inGroup(await readyTable(here), brief, k)),
    acrossMerchants: (brief, k) => inRoom(async (here) => acrossMerchants(here, await readyTable(here), brief, k)),
    lowest: (segment, k, except) => inRoom(async (here) => lowest(await readyTable(here), segment, k, except)),
    // A rewrite does not fail for what can be compared again.
    keptComparison: (hash) => keptComparison(connection, hash).catch(() => null),
    keepComparison: (hash, value) =>
      keepComparison(connection, hash, value).catch(() =>
        notice('A comparison could not be kept; it will be made again.'),
      ),
    load: (records, { replace }) =>
      inRoom(async (here) => (await import('./load-records.ts')).loadRecords(here, records, replace)),
    weak: (query) => inRoom(async (here) => weakTier(await readyTable(here), query)),
    summary: () => inRoom(async (here) => summarise(await readyTable(here), uri)),
    merchants: () => inRoom(async (here) => merchantsOf(await readyTable(here))),
    close: () => connection.close(),
  };
}

function isEmbedderFailure(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === 'store/embedding-model';
}

function fail(error: unknown, uri: string): never {
  if (error instanceof CrmError) throw error;
  const remedy = 'Check LANCEDB_URI (with LANCEDB_API_KEY for db://), or the folder in CRM_HOME.';
  throw new StoreError('exemplars', `The exemplar table in ${uri} cannot be used. ${remedy}`, { cause: error });
}
