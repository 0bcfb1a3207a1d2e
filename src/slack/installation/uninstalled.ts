import type { Conversation } from '../../conversation/conversation.ts';
import type { StateStore } from '../../conversation/state-store.ts';
import { type Payload, record } from '../intake/payload.ts';
import type { KeptInstallations } from './kept-installations.ts';

export interface UninstalledParts {
  readonly store: Pick<StateStore, 'removeInstallation' | 'installation' | 'workspacesOf' | 'unanswered'>;
  readonly installations: Pick<KeptInstallations, 'of'>;
  readonly conversation: Pick<Conversation, 'cancel'>;
}

/** Where the bot was taken out: Bolt's reading of the envelope. */
export interface WhereFrom {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
}

/** True for `app_uninstalled`, and for `tokens_revoked` when a bot's token is among them: people's are none of ours. */
export function takesTheBotOut(event: Payload): boolean {
  if (event['type'] === 'app_uninstalled') return true;
  const bots = record(event['tokens'])['bot'];
  return event['type'] === 'tokens_revoked' && Array.isArray(bots) && bots.length > 0;
}

/**
 * Forgets the tokens of whoever took the bot out, and ends what waits for an answer there: nobody could be given one. What
 * else is kept of them stays until its time is over. `at`: when Slack saw it, in milliseconds since 1970. Slack tells it
 * late and more than once, so an installation that is newer stays. Throws StoreError; harmless to repeat.
 */
export async function forgetInstallation(
  { teamId, enterpriseId, isEnterpriseInstall }: WhereFrom,
  at: number,
  { store, installations, conversation }: UninstalledParts,
): Promise<void> {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (id === undefined) return;
  await store.removeInstallation(id, at);
  if ((await store.installation(id)) !== null) return;
  const workspaces = new Set([id, ...(await store.workspacesOf(id))]);
  for (const { id: request, address } of await store.unanswered()) {
    if (workspaces.has(address.team) && (await installations.of(address.team)) === null)
      await conversation.cancel(request);
  }
}
