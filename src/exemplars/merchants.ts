import { merchantKey } from './exemplar-row.ts';
import type { Snapshot } from './snapshot.ts';

export interface TableMerchant {
  readonly name: string;
  readonly isExample: boolean;
}

/** Every merchant of the table once, however its name is typed, by name. */
export async function merchantsOf({ table }: Snapshot): Promise<readonly TableMerchant[]> {
  const merchants = new Map<string, TableMerchant>();
  for await (const batch of table.query().select(['merchant', 'origin'])) {
    const origins = [...(batch.getChild('origin') ?? [])];
    for (const [index, name] of [...(batch.getChild('merchant') ?? [])].entries()) {
      const key = merchantKey(String(name));
      if (!merchants.has(key)) merchants.set(key, { name: String(name), isExample: origins[index] === 'example' });
    }
  }
  return [...merchants.values()].sort((a, b) => a.name.localeCompare(b.name));
}
