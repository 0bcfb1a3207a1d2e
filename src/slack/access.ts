import type { AuthorizeResult, AuthorizeSourceData } from '@slack/bolt';
import type { KeptInstallations } from './installation/kept-installations.ts';

/** Who the bot is in Slack: how it knows its own messages and what is said to it. */
export interface BotIdentity {
  readonly botId: string;
  readonly botUserId: string;
}

/** Whose token the bot speaks with. */
export type Access =
  /** One workspace's. Who the bot is there is known beforehand, so that no payload waits for Slack to tell. */
  | { readonly kind: 'one'; readonly botToken: string; readonly identity: BotIdentity }
  /** That of each workspace, as it installed the bot. */
  | {
      readonly kind: 'many';
      readonly installations: KeptInstallations;
      /** Bolt's own, which also renews tokens that expire, for apps that have token rotation on. */
      readonly authorize: (source: AuthorizeSourceData<boolean>) => Promise<AuthorizeResult>;
    };
