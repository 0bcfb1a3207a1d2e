import { randomBytes } from 'node:crypto';
import type { SlackParts } from '../slack/assemble-slack.ts';
import { startSlack } from '../slack/start-slack.ts';
import { BOT } from './cast.ts';
import { createDeeds, type Deeds } from './deeds.ts';
import { startEmulatedSlack } from './emulated-slack.ts';
import { createReplyLinks } from './reply-links.ts';
import { createWorkspaceServer, listenOnLoopback, type WorkspaceServerParts } from './server.ts';
import { signedSender } from './signed.ts';
import { createViews } from './views.ts';

export interface Workspace {
  /** What to open in the browser. */
  readonly address: string;
  stop(): Promise<void>;
}

export type WorkspaceParts = Omit<SlackParts, 'botToken' | 'fetch' | 'slackApiUrl'>;

/**
 * A small Slack in the browser around the real bot: pages here, the Web API by emulate, and signed requests over HTTP in
 * between, as in production. Listens on loopback only.
 */
export async function startWorkspace(parts: WorkspaceParts, wantedPort: number): Promise<Workspace> {
  const slack = await startEmulatedSlack();
  let deeds: Deeds | null = null;
  let server: WorkspaceServerParts;
  const { server: http, announce } = createWorkspaceServer(() => server);
  const views = createViews(announce);
  const links = createReplyLinks(announce);
  server = {
    slack,
    views,
    links,
    changed: announce,
    refused: (method, problems) => parts.reportFailure(new RefusedForItsForm(method, problems)),
    deeds: () => {
      if (deeds === null) throw new Error('the bot is not up yet');
      return deeds;
    },
  };
  const port = await listenOnLoopback(http, wantedPort);
  const origin = `http://127.0.0.1:${port}`;
  const signingSecret = randomBytes(24).toString('hex');
  const bot = await startSlack(
    { ...parts, botToken: BOT.token, slackApiUrl: `${origin}/api/` },
    { mode: 'http', signingSecret, port: 0, host: '127.0.0.1' },
  );
  const sender = signedSender(`http://127.0.0.1:${bot.port}/slack/events`, signingSecret);
  deeds = createDeeds({ slack, views, links, bot: sender, origin, changed: announce });
  return {
    address: origin,
    async stop() {
      await bot.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await slack.close();
    },
  };
}

/** What Slack would have refused: a mistake of ours, never a person's. */
class RefusedForItsForm extends Error {
  readonly code = 'workspace/refused';
  constructor(method: string, problems: readonly string[]) {
    super(`${method}: ${problems.join('; ')}`);
    this.name = 'RefusedForItsForm';
  }
}
