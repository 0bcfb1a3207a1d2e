import type { Retrieved } from '../agents/retrieval/retrieval-agent.ts';
import type { Exemplar } from '../domain/record.ts';
import type { Route } from './choose-route.ts';

/** The strong messages that the route learns from; none by rule. */
export function exemplarsOf(route: Route, found: Retrieved): readonly Exemplar[] {
  if (route.name === 'in-group') return found.inGroup;
  if (route.name === 'cross-merchant') return found.acrossMerchants?.found ?? [];
  return [];
}
