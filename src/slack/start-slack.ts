import { HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { ConfigError } from '../domain/errors.ts';
import { type AssembledSlack, assembleSlack, clientOptionsOf, type SlackParts } from './assemble-slack.ts';
import type { BotIdentity } from './create-slack-app.ts';
import { refusalOf } from './delivery/refusal.ts';

/** How Slack reaches the bot. */
export type Connection =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number; readonly host?: string };

export interface RunningSlack {
  /** The port that Slack must reach, in HTTP mode; null in Socket Mode. */
  readonly port: number | null;
  /** Requests that an earlier process left unanswered and this one took up. */
  readonly resumed: number;
  /** Whether payloads can reach the bot at this moment. */
  connected(): boolean;
  /** Takes nothing more in and waits for what runs; what waits is answered after the next start. */
  stop(): Promise<void>;
}

/** What could not be delivered because Slack did not answer is tried again this often. */
const RETRY_MS = 60_000;
const PORTS_TO_TRY = 20;

/** Starts the bot and takes up what an earlier process left. Throws ConfigError when Slack does not know the tokens. */
export async function startSlack(parts: SlackParts, connection: Connection): Promise<RunningSlack> {
  const receiver = receiverFor(connection, parts);
  const slack = assembleSlack(parts, await whoAmI(parts), receiver);
  const port =
    connection.mode === 'http' ? await listen(slack, connection.port, connection.host) : await connect(slack);
  const resumed = await slack.conversation.resume();
  const timer = setInterval(() => {
    slack.conversation.resume().catch(parts.reportFailure);
  }, RETRY_MS);
  timer.unref();
  return {
    port,
    resumed,
    connected: () => !(receiver instanceof SocketModeReceiver) || receiver.client.websocket?.isActive() === true,
    async stop() {
      clearInterval(timer);
      await slack.app.stop();
      await slack.conversation.stop();
      await slack.idle();
    },
  };
}

/** Asks Slack once who the bot token is. Throws ConfigError when it does not know, or does not answer. */
async function whoAmI(parts: SlackParts): Promise<BotIdentity> {
  try {
    const { bot_id: botId = '', user_id: botUserId = '' } = await new webApi.WebClient(
      parts.botToken,
      clientOptionsOf(parts),
    ).auth.test();
    return { botId, botUserId };
  } catch (error) {
    const code = refusalOf(error);
    const sentence =
      code === null
        ? 'Slack cannot be reached; check the network'
        : `Slack does not accept SLACK_BOT_TOKEN (${code}); copy it again from "OAuth & Permissions"`;
    throw new ConfigError(code === null ? 'slack-unreachable' : 'slack-token', sentence, { cause: error });
  }
}

function receiverFor(connection: Connection, parts: SlackParts): Receiver {
  const { logger } = parts;
  if (connection.mode === 'socket') {
    // The socket keeps its own patience: after a few failed tries to reconnect it would stay silent for good.
    const { retryConfig: _ours, ...clientOptions } = clientOptionsOf(parts);
    return new SocketModeReceiver({ appToken: connection.appToken, logger, installerOptions: { clientOptions } });
  }
  return new HTTPReceiver({ signingSecret: connection.signingSecret, logger, endpoints: '/slack/events' });
}

async function connect({ app }: AssembledSlack): Promise<null> {
  try {
    await app.start();
    return null;
  } catch (error) {
    throw new ConfigError(
      'slack',
      'Slack refused the connection; check SLACK_APP_TOKEN (scope connections:write) and SLACK_BOT_TOKEN',
      {
        cause: error,
      },
    );
  }
}

/** The next free port when the wanted one is taken. */
async function listen({ app }: AssembledSlack, wanted: number, host?: string): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      const server = (await app.start({ port, ...(host === undefined ? {} : { host }) })) as { address(): unknown };
      const address = server.address() as { port?: number } | null;
      return address?.port ?? port;
    } catch (error) {
      const taken = (error as { code?: unknown }).code === 'EADDRINUSE' && wanted !== 0;
      if (!taken || port - wanted >= PORTS_TO_TRY) throw error;
    }
  }
}
