import { webApi } from '@slack/bolt';
import type { Access } from '../access.ts';
import { createOutlet, type Outlet, type OutletParts } from './outlet.ts';

/** The way out to Slack with the token of the right workspace. */
export interface Outlets {
  /** While a payload is at hand: `client` is the one that Bolt gives the listener. */
  at(client: webApi.WebClient): Outlet;
  /** Afterwards, when only the workspace is known; null: the bot is installed there no more. Throws StoreError. */
  in(team: string): Promise<Outlet | null>;
}

export interface OutletsParts extends Omit<OutletParts, 'client'> {
  readonly clientOptions: webApi.WebClientOptions;
}

export function createOutlets(access: Access, { clientOptions, ...parts }: OutletsParts): Outlets {
  const outletOf = (client: webApi.WebClient) => createOutlet({ client, ...parts });
  if (access.kind === 'one') {
    const only = outletOf(new webApi.WebClient(access.botToken, clientOptions));
    return { at: () => only, in: async () => only };
  }
  return {
    at: outletOf,
    async in(team) {
      const granted = await tokenIn(team, access);
      // An organisation's token must be told which of its workspaces is meant.
      return granted === null
        ? null
        : outletOf(new webApi.WebClient(granted.token, { ...clientOptions, ...granted.of }));
    },
  };
}

async function tokenIn(
  team: string,
  { installations, authorize }: Extract<Access, { kind: 'many' }>,
): Promise<{ readonly token: string; readonly of: { readonly teamId?: string } } | null> {
  const installation = await installations.of(team);
  if (installation?.bot === undefined) return null;
  const isEnterpriseInstall = installation.isEnterpriseInstall === true;
  const enterpriseId = installation.enterprise?.id;
  const token =
    installation.bot.refreshToken === undefined
      ? installation.bot.token
      : (await authorize({ teamId: team, enterpriseId, isEnterpriseInstall })).botToken;
  return token === undefined ? null : { token, of: isEnterpriseInstall ? { teamId: team } : {} };
}
