import { App, type Logger, type Receiver, type ReceiverEvent, type webApi } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { registerListeners } from './listeners/register.ts';

/** Who the bot is in Slack: how it knows its own messages and what is said to it. */
export interface BotIdentity {
  readonly botId: string;
  readonly botUserId: string;
}

export interface SlackAppParts {
  readonly botToken: string;
  /** Known beforehand, so that no payload waits for Slack to tell. */
  readonly identity: BotIdentity;
  /** Where payloads come from: Slack's socket, HTTP, or anything else that has Bolt's three methods. */
  readonly receiver: Receiver;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly desk: Desk;
}

/** The Bolt app with every listener in place; `start` is the receiver's. */
export function createSlackApp({ botToken, identity, receiver, clientOptions, logger, desk }: SlackAppParts): App {
  const app = new DurableApp({ token: botToken, ...identity, receiver, clientOptions, logger });
  registerListeners(app, desk);
  // Listeners tell their own failures; what arrives here failed before them (authorisation) and there is nobody to tell.
  app.error(async (error) => desk.reportFailure(error));
  return app;
}

/**
 * Bolt acknowledges events before any listener runs, so one that the process dies on would be lost. Here Slack hears of an
 * event's arrival only after the listeners have kept it; should the process die before, Slack delivers it again.
 */
class DurableApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (event.body['type'] !== 'event_callback') return super.processEvent(event);
    await super.processEvent({ ...event, ack: async () => {} });
    await event.ack();
  }
}
