import type { EngagementRecord } from '../domain/record.ts';
import type { SegmentId } from '../domain/segment.ts';
import { buildRows } from './build-rows.ts';
import { emptyComparisons } from './comparisons.ts';
import { knownVectors, storedRecords } from './read-table.ts';
import { similarityThreshold } from './similarity-threshold.ts';
import { openSnapshot } from './snapshot.ts';
import type { TableRoom } from './table-room.ts';
import { withWriteLock } from './write-lock.ts';
import { dropEarlierVersions, writeTable } from './write-table.ts';

export interface LoadedRecords {
  /** Records given, those that replaced an earlier one included. */
  readonly loaded: number;
  /** Records now in the table. */
  readonly total: number;
  readonly examplesRetired: boolean;
  /** Segments with fewer than four records: they have no tiers, so nothing of them is strong or weak. */
  readonly untiered: readonly SegmentId[];
}

/**
 * Adds real records to those loaded before, or replaces them. A record that is there already is updated. The made-up examples
 * leave the table for good. All or nothing: one commit.
 */
export async function loadRecords(
  room: TableRoom,
  records: readonly EngagementRecord[],
  replace: boolean,
): Promise<LoadedRecords> {
  const { uri, connection, embedder, categories } = room;
  return withWriteLock(uri, async () => {
    const before = await openSnapshot(connection);
    const stored = before === null ? [] : await storedRecords(before);
    const kept = replace ? [] : stored.filter(({ origin }) => origin === 'ingested');
    const loaded = records.map((record) => ({ origin: 'ingested' as const, record }));
    const rows = buildRows([...kept, ...loaded], categories);
    const reusable = before?.about.embedder === embedder.name ? before : null;
    const known = reusable === null ? new Map<string, readonly number[]>() : await knownVectors(reusable);
    const threshold = reusable?.about.threshold ?? (await similarityThreshold(embedder, categories.paths));
    if (before !== null) await dropEarlierVersions(before);
    await writeTable(connection, rows, embedder, threshold, known);
    await emptyComparisons(connection);
    return {
      loaded: records.length,
      total: rows.length,
      examplesRetired: before === null || stored.some(({ origin }) => origin === 'example'),
      untiered: [...new Set(rows.filter(({ tier }) => tier === null).map(({ segment }) => segment))].sort(),
    };
  });
}
