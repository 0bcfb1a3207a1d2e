import { HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { ConfigError } from '../domain/errors.ts';
import type { Access, BotIdentity } from './access.ts';
import { type AssembledSlack, assembleSlack, clientOptionsOf, type SlackParts } from './assemble-slack.ts';
import { refusalOf } from './delivery/refusal.ts';
import { SlackFailure } from './delivery/slack-failure.ts';
import { type AppCredentials, installFlow } from './installation/install-flow.ts';
import { keepInstallations } from './installation/kept-installations.ts';

/** How Slack reaches the bot, and whose token it speaks with. */
export type Connection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | (Listening & { readonly mode: 'http'; readonly botToken: string })
  /** Each workspace brings its token when it installs the bot (docs/slack.md, "Many workspaces"). */
  | (Listening & { readonly mode: 'many'; readonly credentials: AppCredentials });

interface Listening {
  readonly signingSecret: string;
  readonly port: number;
  readonly host?: string;
}

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
const ENDPOINT = '/slack/events';

/** Starts the bot and takes up what an earlier process left. Throws ConfigError when Slack does not know the tokens. */
export async function startSlack(parts: SlackParts, connection: Connection): Promise<RunningSlack> {
  const { receiver, access } = await connectionOf(connection, parts);
  const slack = assembleSlack(parts, access, receiver);
  const port =
    connection.mode === 'socket' ? await connect(slack) : await listen(slack, connection.port, connection.host);
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
async function whoAmI(botToken: string, parts: SlackParts): Promise<BotIdentity> {
  try {
    const { bot_id: botId = '', user_id: botUserId = '' } = await new webApi.WebClient(
      botToken,
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

async function connectionOf(
  connection: Connection,
  parts: SlackParts,
): Promise<{ readonly receiver: Receiver; readonly access: Access }> {
  if (connection.mode === 'many') return forMany(connection, parts);
  const { botToken } = connection;
  const receiver = receiverFor(connection, parts);
  return { receiver, access: { kind: 'one', botToken, identity: await whoAmI(botToken, parts) } };
}

function receiverFor(connection: Exclude<Connection, { mode: 'many' }>, parts: SlackParts): Receiver {
  const { logger } = parts;
  if (connection.mode === 'socket') {
    // The socket keeps its own patience: after a few failed tries to reconnect it would stay silent for good.
    const { retryConfig: _ours, ...clientOptions } = clientOptionsOf(parts);
    return new SocketModeReceiver({ appToken: connection.appToken, logger, installerOptions: { clientOptions } });
  }
  return new HTTPReceiver({ signingSecret: connection.signingSecret, logger, endpoints: ENDPOINT });
}

/** Tells of installations that cannot be read, since their workspaces hear nothing until they install the bot again. */
async function forMany(
  { signingSecret, credentials }: Extract<Connection, { mode: 'many' }>,
  parts: SlackParts,
): Promise<{ readonly receiver: Receiver; readonly access: Access }> {
  const { store, logger, now = Date.now } = parts;
  const installations = keepInstallations({ store, secret: credentials.stateSecret, now });
  const { unreadable } = await installations.survey();
  if (unreadable > 0) parts.reportFailure(new SlackFailure(`installations-unreadable: ${unreadable}`));
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    endpoints: ENDPOINT,
    ...installFlow(credentials, installations, clientOptionsOf(parts)),
  });
  const { installer } = receiver;
  if (installer === undefined) throw new TypeError('the receiver was made without an installer');
  return { receiver, access: { kind: 'many', installations, authorize: (source) => installer.authorize(source) } };
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
