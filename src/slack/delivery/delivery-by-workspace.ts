import { type Delivery, TryLater } from '../../conversation/delivery.ts';
import type { Outlet } from './outlet.ts';
import type { Outlets } from './outlets.ts';
import { SlackFailure } from './slack-failure.ts';

/** Delivers each answer with the token of the workspace that asked. Where the bot is installed no more, no way is left. */
export function deliverByWorkspace(
  outlets: Pick<Outlets, 'in'>,
  deliveryThrough: (outlet: Outlet) => Delivery,
): Delivery {
  const deliveryIn = async (team: string): Promise<Delivery> => {
    const outlet = await outlets.in(team).catch(later);
    if (outlet === null) throw new SlackFailure('not-installed');
    return deliveryThrough(outlet);
  };
  return {
    begin: async (request) => (await deliveryIn(request.address.team)).begin(request),
    find: async (request) => (await deliveryIn(request.address.team)).find(request),
    deliver: async (request, answer) => (await deliveryIn(request.address.team)).deliver(request, answer),
  };
}

/** A host who mistyped the secret puts it right and starts again: what waits can wait for that. */
function later(error: unknown): never {
  throw error instanceof SlackFailure && error.code === UNREADABLE ? new TryLater(error) : error;
}

const UNREADABLE = 'slack/installation-unreadable';
