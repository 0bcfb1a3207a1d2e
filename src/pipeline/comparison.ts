import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Comparison, ContentAgent } from '../agents/content/content-agent.ts';
import type { ExemplarTable } from '../agents/retrieval/exemplar-table.ts';
import type { Exemplar } from '../domain/record.ts';
import type { SegmentId } from '../domain/segment.ts';

const Kept = z.object({
  strong: z.array(z.string()),
  weak: z.array(z.string()),
  findings: z.array(
    z.object({ trait: z.string(), strongShare: z.number(), weakShare: z.number(), sentence: z.string() }),
  ),
});

/**
 * What separates strong from weak exemplars. It depends on the texts and on who compares, so it is kept in the exemplar
 * database by the hash of both; a kept one that cannot be read is made again.
 */
export async function compareExemplars(
  agent: ContentAgent,
  table: Pick<ExemplarTable, 'keptComparison' | 'keepComparison'>,
  segment: SegmentId,
  strong: readonly Exemplar[],
  weak: readonly Exemplar[],
): Promise<Comparison> {
  const hash = hashOf(agent.comparisonVersion, segment, strong, weak);
  const kept = await table.keptComparison(hash);
  const parsed = kept === null ? null : Kept.safeParse(jsonOrNull(kept));
  if (parsed?.success) return parsed.data;
  const comparison = await agent.compare(segment, strong, weak);
  await table.keepComparison(hash, JSON.stringify(comparison));
  return comparison;
}

function hashOf(version: string, segment: SegmentId, ...groups: readonly (readonly Exemplar[])[]): string {
  const contents = groups.map((group) =>
    group.map(({ template, voucher, category }) => [template.title, template.body, voucher, category]),
  );
  return createHash('sha256')
    .update(JSON.stringify([version, segment, contents]))
    .digest('hex');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
