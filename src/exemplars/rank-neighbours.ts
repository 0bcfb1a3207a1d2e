import type { Exemplar } from '../domain/record.ts';
import { baseLanguage } from '../language/language-tag.ts';

/** More of one merchant would make its style look like the segment's. */
const MOST_OF_ONE_MERCHANT = 2;

/** A strong record of another merchant with its similarity to the brief, 3 decimals. */
export interface Neighbour {
  readonly exemplar: Exemplar & { readonly similarity: number };
  readonly merchantKey: string;
  readonly textKey: string;
}

/**
 * The `k` best neighbours at or above the threshold, at most two of one merchant, each text once. Metadata ties are the rule, so
 * what decides after similarity matters: the brief's language, then percentile, sends, id.
 */
export function rankNeighbours(
  neighbours: readonly Neighbour[],
  { language, threshold, k }: { readonly language: string; readonly threshold: number; readonly k: number },
): readonly Exemplar[] {
  const own = baseLanguage(language);
  const inOwn = ({ exemplar }: Neighbour) => (baseLanguage(exemplar.language) === own ? 1 : 0);
  const ranked = neighbours
    .filter(({ exemplar }) => exemplar.similarity >= threshold)
    .toSorted(
      (a, b) =>
        b.exemplar.similarity - a.exemplar.similarity ||
        inOwn(b) - inOwn(a) ||
        b.exemplar.percentile - a.exemplar.percentile ||
        b.exemplar.sends - a.exemplar.sends ||
        (a.exemplar.id < b.exemplar.id ? -1 : 1),
    );
  const chosen: Neighbour[] = [];
  for (const next of ranked) {
    if (chosen.length === k) break;
    const ofMerchant = chosen.filter(({ merchantKey }) => merchantKey === next.merchantKey).length;
    const seen = chosen.some(({ textKey }) => textKey === next.textKey);
    if (ofMerchant < MOST_OF_ONE_MERCHANT && !seen) chosen.push(next);
  }
  return chosen.map(({ exemplar }) => exemplar);
}
