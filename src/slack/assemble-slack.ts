import { randomUUID } from 'node:crypto';
import type { App, Logger, Receiver, webApi } from '@slack/bolt';
import type { Limits } from '../conversation/allowance.ts';
import type { ConversationParts } from '../conversation/conversation.ts';
import { type Conversation, createConversation } from '../conversation/conversation.ts';
import type { Setup } from '../conversation/setup.ts';
import type { StateStore } from '../conversation/state-store.ts';
import type { Turns } from '../conversation/turns.ts';
import type { Brief } from '../domain/brief.ts';
import type { BriefContext } from '../domain/read-brief.ts';
import type { Check } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import type { Access } from './access.ts';
import { createBackground } from './background.ts';
import { createSlackApp } from './create-slack-app.ts';
import { deliverByWorkspace } from './delivery/delivery-by-workspace.ts';
import { directChannelOf } from './delivery/direct-channel.ts';
import { keepHandedOut } from './delivery/handed-out.ts';
import { createOutlets } from './delivery/outlets.ts';
import { createSlackDelivery } from './delivery/slack-delivery.ts';
import { tellable } from './delivery/slack-failure.ts';
import type { Desk } from './desk.ts';
import { createRedraws } from './home/redraws.ts';
import { redrawHome } from './listeners/home.ts';
import { webClientOptions } from './web-client-options.ts';

export interface SlackParts {
  readonly store: StateStore;
  readonly pipeline: ConversationParts['pipeline'];
  readonly brief: BriefContext;
  readonly setup: Setup;
  /** The guard on a text that a person wrote. */
  readonly check: (brief: Brief, candidate: Template) => readonly Check[];
  /** The one place that hears of failures. */
  readonly reportFailure: (error: unknown) => void;
  /** `boltLogger` makes one. */
  readonly logger: Logger;
  /** Who works on what, and what is allowed in a day; see ConversationParts. */
  readonly turns?: Turns;
  readonly limits?: Limits;
  /** Told of what happens; see ConversationParts. */
  readonly observe?: NonNullable<ConversationParts['observe']>;
  /** Another way to reach Slack's Web API: a proxy, a stand-in, a test. */
  readonly fetch?: typeof globalThis.fetch;
  readonly slackApiUrl?: string;
  readonly newId?: () => string;
  readonly now?: () => number;
}

export interface AssembledSlack {
  readonly app: App;
  readonly conversation: Conversation;
  /** Resolves when everything that was acknowledged is worked on and answered. */
  idle(): Promise<void>;
}

/** Conversation, delivery and listeners around one receiver. Nothing runs yet: `app.start` does that. */
export function assembleSlack(parts: SlackParts, access: Access, receiver: Receiver): AssembledSlack {
  const { store, newId = randomUUID, now = Date.now } = parts;
  const reportFailure = (error: unknown) => parts.reportFailure(tellable(error));
  const fetch = parts.fetch ?? globalThis.fetch;
  const clientOptions = clientOptionsOf(parts);
  const outlets = createOutlets(access, { clientOptions, fetch, reportFailure });
  const delivery = deliverByWorkspace(outlets, (outlet) =>
    createSlackDelivery({
      outlet,
      sourceOf: async (threadId) => (await store.thread(threadId))?.source ?? null,
      directOf: (address) => directChannelOf(address, store),
      isWanted: async (requestId) => (await store.request(requestId))?.state !== 'cancelled',
      keepBeside: (place, handedOut) => keepHandedOut(place, handedOut, { store, now }),
      now,
      reportFailure,
    }),
  );
  const redraws = createRedraws((person) => redrawHome(person, desk, outlets));
  const conversation = createConversation({
    ...parts,
    delivery,
    reportFailure,
    newId,
    now,
    onChange: (team, people) => {
      for (const user of people) redraws.soon({ team, user });
    },
  });
  const background = createBackground();
  const desk: Omit<Desk, 'outlet'> = { ...parts, conversation, background, reportFailure, newId, now };
  const app = createSlackApp({
    access,
    receiver,
    clientOptions,
    logger: parts.logger,
    desk,
    deskAt: (client) => ({ ...desk, outlet: outlets.at(client) }),
  });
  return {
    app,
    conversation,
    async idle() {
      await background.idle();
      await conversation.idle();
      await background.idle();
      await redraws.flush();
    },
  };
}

/** Options for every client of Slack's Web API that we make. */
export function clientOptionsOf({
  fetch,
  slackApiUrl,
  logger,
}: Pick<SlackParts, 'fetch' | 'slackApiUrl' | 'logger'>): webApi.WebClientOptions {
  return webClientOptions({
    logger,
    ...(fetch === undefined ? {} : { fetch }),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  });
}
