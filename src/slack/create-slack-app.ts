import { App, type Logger, type Receiver, type ReceiverEvent, type webApi } from '@slack/bolt';
import { StoreError } from '../domain/errors.ts';
import type { Access } from './access.ts';
import type { Desk, DeskAt } from './desk.ts';
import { registerUninstalled } from './installation/register-uninstalled.ts';
import { registerListeners } from './listeners/register.ts';

export interface SlackAppParts {
  readonly access: Access;
  /** Where payloads come from: Slack's socket, HTTP, or anything else that has Bolt's three methods. */
  readonly receiver: Receiver;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly desk: Omit<Desk, 'outlet'>;
  readonly deskAt: DeskAt;
}

/** The Bolt app with every listener in place; `start` is the receiver's. */
export function createSlackApp({ access, receiver, clientOptions, logger, desk, deskAt }: SlackAppParts): App {
  // Without a token, Bolt asks the receiver's installer for the one of each payload.
  const who = access.kind === 'one' ? { token: access.botToken, ...access.identity } : {};
  const app = new DurableApp({ ...who, receiver, clientOptions, logger });
  registerListeners(app, deskAt);
  if (access.kind === 'many') registerUninstalled(app, { ...desk, installations: access.installations });
  // Listeners tell their own failures; what arrives here failed before them (authorisation) and there is nobody to tell.
  app.error(async (error) => {
    const cause = causeOf(error);
    desk.reportFailure(cause);
    // Without the store nobody knows whose payload it is: it is refused, so that Slack delivers it again.
    if (cause instanceof StoreError) throw cause;
  });
  return app;
}

/** Bolt wraps what its authorisation throws, once or twice. */
function causeOf(error: unknown): unknown {
  const { original } = error as { readonly original?: unknown };
  return original === undefined ? error : causeOf(original);
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
