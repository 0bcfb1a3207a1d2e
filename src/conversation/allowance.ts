import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Address } from './request.ts';
import type { StateStore } from './state-store.ts';
import { withOptions } from './with-options.ts';

/** What the host allows in a day, from midnight to midnight UTC; null: as much as they like. */
export interface Limits {
  /** Of one person; a comparison counts as one. */
  readonly rewritesPerDay: number | null;
  /** Of one workspace, in US dollars. Counts only calls whose price is known. */
  readonly modelUsdPerDay: number | null;
}

export interface AllowanceParts {
  readonly store: Pick<StateStore, 'spentSince'>;
  readonly pipeline: Pipeline;
  readonly limits: Limits;
  readonly now: () => number;
}

const DAY_MS = 86_400_000;

/** How somebody's next version may be written; or the sentence that says which limit is reached, until when, and who can change it. */
export async function allowanceFor(
  { team, user }: Pick<Address, 'team' | 'user'>,
  { store, pipeline, limits, now }: AllowanceParts,
): Promise<{ readonly pipeline: Pipeline } | { readonly refusal: string }> {
  const midnight = Math.floor(now() / DAY_MS) * DAY_MS;
  const { rewritesPerDay, modelUsdPerDay } = limits;
  if (rewritesPerDay !== null && (await store.spentSince(team, user, midnight)).rewrites >= rewritesPerDay) {
    return {
      refusal: `You have asked for ${counted(rewritesPerDay)} today, comparisons included, which is as many as one person may have in a day. You can go on ${inHours(midnight + DAY_MS - now())}, at midnight UTC. Whoever hosts me can allow more (CRM_REWRITES_PER_DAY).`,
    };
  }
  if (modelUsdPerDay === null || (await store.spentSince(team, null, midnight)).costUsd < modelUsdPerDay)
    return { pipeline };
  const playbookBecause = `the $${modelUsdPerDay} that the language model may cost this workspace in a day are spent; it is back ${inHours(midnight + DAY_MS - now())}, at midnight UTC, and whoever hosts me can allow more (CRM_MODEL_USD_PER_DAY)`;
  return { pipeline: withOptions(pipeline, { playbookBecause }) };
}

function counted(rewrites: number): string {
  return rewrites === 1 ? '1 rewrite' : `${rewrites} rewrites`;
}

function inHours(ms: number): string {
  const hours = Math.ceil(ms / 3_600_000);
  return hours === 1 ? 'within the hour' : `in about ${hours} hours`;
}
