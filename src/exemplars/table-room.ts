import type { Connection } from '@lancedb/lancedb';
import type { CategoryTable } from './category-table.ts';
import type { Embedder } from './embedder.ts';

/** What everything that is done with the exemplar table needs. */
export interface TableRoom {
  readonly uri: string;
  readonly connection: Connection;
  readonly embedder: Embedder;
  readonly categories: CategoryTable;
  /** Read once, when there is no table yet. */
  readonly examplesFolder: string;
  readonly notice: (line: string) => void;
}
