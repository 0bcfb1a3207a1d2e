import type { Brief } from '../domain/brief.ts';
import type { Setup } from './setup.ts';

/**
 * A brief that learns from no merchant of another workspace: a name that is not its own workspace's stays the name that
 * customers know the shop by, and nothing is looked up under it.
 */
export async function withOwnMerchant(
  brief: Brief,
  team: string,
  { mayLearnFrom }: Pick<Setup, 'mayLearnFrom'>,
): Promise<Brief> {
  const { merchant, brand } = brief;
  if (merchant === null || (await mayLearnFrom(team, merchant))) return brief;
  return { ...brief, merchant: null, brand: { ...brand, shop: brand.shop ?? merchant } };
}
