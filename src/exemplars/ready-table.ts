import { StoreError } from '../domain/errors.ts';
import { buildRows } from './build-rows.ts';
import { createComparisons } from './comparisons.ts';
import { readExamples } from './read-examples.ts';
import { storedRecords } from './read-table.ts';
import { similarityThreshold } from './similarity-threshold.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';
import type { TableRoom } from './table-room.ts';
import { withWriteLock } from './write-lock.ts';

/**
 * The table with vectors of the room's embedder. It is built from the examples when there is none, and embedded anew from its
 * own rows when another embedder made it. Of several processes that come at once, one does so and the others wait for it.
 */
export async function readyTable(room: TableRoom): Promise<Snapshot> {
  const found = await readySnapshot(room);
  if (found !== null) return found;
  await withWriteLock(room.uri, async () => {
    if ((await readySnapshot(room)) === null) await build(room);
  });
  const built = await readySnapshot(room);
  if (built !== null) return built;
  throw new StoreError(
    'embedder-contest',
    'Another process keeps the exemplar table with another embedding model. Give all processes the same EMBEDDING_MODEL_PATH.',
  );
}

async function readySnapshot({ connection, embedder }: TableRoom): Promise<Snapshot | null> {
  const snapshot = await openSnapshot(connection);
  return snapshot?.about.embedder === embedder.name ? snapshot : null;
}

async function build(room: TableRoom): Promise<void> {
  const { writeTable, dropEarlierVersions } = await import('./write-table.ts');
  const { uri, connection, embedder, categories, notice } = room;
  const other = await openSnapshot(connection);
  if (other === null)
    notice(
      `Building the exemplar table in ${uri} from the made-up examples, with ${embedder.name} (crm doctor says why) …`,
    );
  else {
    notice(`Embedding the exemplar table with ${embedder.name}; until now it was ${other.about.embedder} …`);
    await dropEarlierVersions(other);
  }
  const records = other === null ? await readExamples(room.examplesFolder) : await storedRecords(other);
  const threshold = await similarityThreshold(embedder, categories.paths);
  await createComparisons(connection);
  await writeTable(connection, buildRows(records, categories), embedder, threshold, new Map());
}
