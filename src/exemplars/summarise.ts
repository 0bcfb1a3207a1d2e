import type { Exemplar } from '../domain/record.ts';
import type { Snapshot } from './snapshot.ts';

/** What the table holds, for `crm doctor`. */
export interface TableSummary {
  readonly location: string;
  readonly embedder: string;
  /** Similarity at which metadata counts as similar, 3 decimals. */
  readonly threshold: number;
  readonly records: number;
  readonly byOrigin: Readonly<Partial<Record<Exemplar['origin'], number>>>;
  readonly bySegment: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
}

export async function summarise({ table, about }: Snapshot, location: string): Promise<TableSummary> {
  const columns = ['origin', 'segment', 'language'] as const;
  const counts: Record<(typeof columns)[number], Record<string, number>> = { origin: {}, segment: {}, language: {} };
  for await (const batch of table.query().select([...columns])) {
    for (const column of columns) {
      for (const value of batch.getChild(column) ?? []) counts[column][value] = (counts[column][value] ?? 0) + 1;
    }
  }
  return {
    location,
    ...about,
    records: await table.countRows(),
    byOrigin: counts.origin,
    bySegment: counts.segment,
    byLanguage: counts.language,
  };
}
