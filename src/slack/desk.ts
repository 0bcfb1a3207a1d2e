import type { webApi } from '@slack/bolt';
import type { Conversation, ConversationParts } from '../conversation/conversation.ts';
import type { Setup } from '../conversation/setup.ts';
import type { StateStore } from '../conversation/state-store.ts';
import type { Brief } from '../domain/brief.ts';
import type { BriefContext } from '../domain/read-brief.ts';
import type { Check } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import type { Background } from './background.ts';
import type { Outlet } from './delivery/outlet.ts';

/** Everything that the listeners work with. */
export interface Desk {
  readonly conversation: Conversation;
  readonly store: StateStore;
  readonly outlet: Outlet;
  readonly pipeline: Pick<ConversationParts['pipeline'], 'compare'>;
  readonly background: Background;
  readonly brief: BriefContext;
  readonly setup: Setup;
  /** The guard on a text that a person wrote. */
  readonly check: (brief: Brief, candidate: Template) => readonly Check[];
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly reportFailure: (error: unknown) => void;
}

/** The desk for one payload: its outlet speaks with the token of the workspace that the payload comes from. */
export type DeskAt = (client: webApi.WebClient) => Desk;

/** How long Slack takes answers through the link that comes with a command, shortcut or button. */
export const REPLY_LINK_MS = 30 * 60_000;
