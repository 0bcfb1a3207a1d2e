import type { Neighbours } from '../agents/retrieval/exemplar-table.ts';
import type { Brief } from '../domain/brief.ts';
import { canonicalCategory } from './canonical-category.ts';
import { canonicalMetadata } from './canonical-metadata.ts';
import { type ExemplarRow, exemplarOf, merchantKey, ROW_COLUMNS, textKey } from './exemplar-row.ts';
import { type Neighbour, rankNeighbours } from './rank-neighbours.ts';
import { fetchUntilSettled } from './read-rows.ts';
import { roundedSimilarity } from './similarity-threshold.ts';
import type { Snapshot } from './snapshot.ts';
import { sqlText } from './sql-text.ts';
import type { TableRoom } from './table-room.ts';

/** The nearest strong records of other merchants in the segment, by metadata alone (paper §3.2). Exact search, filtered before it. */
export async function acrossMerchants(
  { embedder, categories }: TableRoom,
  { table, about: { threshold } }: Snapshot,
  brief: Brief,
  k: number,
): Promise<Neighbours> {
  const category = brief.category && canonicalCategory(categories, brief.category, brief.language);
  const unknownCategory = brief.category !== null && category === null;
  const metadata = canonicalMetadata(brief.voucher, category);
  if (metadata === '') return { found: [], threshold, best: null, unknownCategory };

  const vector = (await knownVector(table, metadata)) ?? (await embedder.embed([metadata]))[0] ?? [];
  const filters = [
    `segment = ${sqlText(brief.segment)}`,
    "tier = 'strong'",
    "metadata <> ''",
    `text_key <> ${sqlText(textKey(brief.template))}`,
  ];
  if (brief.merchant !== null) filters.push(`merchant_key <> ${sqlText(merchantKey(brief.merchant))}`);
  const search = async (limit: number): Promise<readonly Neighbour[]> => {
    const query = table
      .vectorSearch([...vector])
      .distanceType('cosine')
      .where(filters.join(' AND '));
    const rows: readonly FoundRow[] = await query
      .select([...ROW_COLUMNS, '_distance'])
      .limit(limit)
      .toArray();
    return rows.map(asNeighbour);
  };
  return fetchUntilSettled(search, (rows) => {
    const found = rankNeighbours(rows, { language: brief.language, threshold, k });
    const last = rows.at(-1)?.exemplar.similarity ?? 0;
    // What was not fetched is at most as near as the last row: it changes nothing once that is below all that can be chosen.
    const settled = last < threshold || (found.length === k && last < (found.at(-1)?.similarity ?? 0));
    return { chosen: { found, threshold, best: rows[0]?.exemplar.similarity ?? null, unknownCategory }, settled };
  });
}

/** A row that the search found; `_distance` is one minus the cosine. */
type FoundRow = ExemplarRow & { readonly _distance: number };

function asNeighbour(row: FoundRow): Neighbour {
  const similarity = roundedSimilarity(1 - row._distance);
  return { exemplar: { ...exemplarOf(row, null), similarity }, merchantKey: row.merchant_key, textKey: row.text_key };
}

/** The vector of a string that some record has: saves loading the model. */
async function knownVector(table: Snapshot['table'], metadata: string): Promise<readonly number[] | null> {
  const [row] = await table
    .query()
    .where(`metadata = ${sqlText(metadata)}`)
    .select(['vector'])
    .limit(1)
    .toArray();
  return row === undefined ? null : [...row.vector];
}
