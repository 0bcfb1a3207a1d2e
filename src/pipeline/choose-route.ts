import type { Retrieved } from '../agents/retrieval/retrieval-agent.ts';
import type { Brief } from '../domain/brief.ts';
import type { RouteName } from '../domain/report.ts';

export interface Route {
  readonly name: RouteName;
  /** One sentence for the report: what was found, or what was missing. */
  readonly because: string;
}

/**
 * In-group when this merchant has a strong record of its own in the segment; else cross-merchant when voucher or category
 * is given and other merchants' strong records are similar enough; else rule-based (paper §3.2).
 */
export function chooseRoute(
  brief: Pick<Brief, 'merchant' | 'segment' | 'voucher' | 'category'>,
  found: Pick<Retrieved, 'inGroup' | 'acrossMerchants'>,
): Route {
  const own = found.inGroup.length;
  if (brief.merchant !== null && own > 0) {
    return {
      name: 'in-group',
      because: `${brief.merchant} has ${count(own, 'strong message')} of its own in ${brief.segment}`,
    };
  }
  const notOwn =
    brief.merchant === null ? 'no merchant is named' : `${brief.merchant} has no strong message in ${brief.segment}`;
  if (found.acrossMerchants === null || (brief.voucher === null && brief.category === null)) {
    return {
      name: 'rule-based',
      because: `${notOwn}, and neither voucher nor category is given to look for similar ones`,
    };
  }
  const { found: neighbours, threshold, best, unknownCategory } = found.acrossMerchants;
  const ignored = unknownCategory ? '; the category is not in our table, so it was left out of the search' : '';
  if (neighbours.length > 0) {
    const shops = count(neighbours.length, 'strong message');
    return {
      name: 'cross-merchant',
      because: `${notOwn}; ${shops} of other merchants in ${brief.segment} ${neighbours.length === 1 ? 'is' : 'are'} similar in voucher and category${ignored}`,
    };
  }
  const nearest =
    best === null
      ? 'other merchants have none either'
      : `the nearest of other merchants is at ${best.toFixed(2)}, below ${threshold.toFixed(2)}`;
  return { name: 'rule-based', because: `${notOwn}, and ${nearest}${ignored}` };
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
