import { randomBytes } from 'node:crypto';
import type { SlackParts } from '../slack/assemble-slack.ts';
import { startSlack } from '../slack/start-slack.ts';
import { createAnnouncements } from './announcements.ts';
import { BOT } from './cast.ts';
import { createDeeds, type Deeds } from './deeds.ts';
import { startEmulatedSlack } from './emulated-slack.ts';
import { listenOnLoopback } from './loopback.ts';
import { createReplyLinks } from './reply-links.ts';
import { createWorkspaceServer, type WorkspaceServerParts } from './server.ts';
import { signedSender } from './signed.ts';
import { createUnread } from './unread.ts';
import { createViews } from './views.ts';

export interface Workspace {
  /** What to open in the browser. */
  readonly address: string;
  stop(): Promise<void>;
}

export type WorkspaceParts = Omit<SlackParts, 'fetch' | 'slackApiUrl'>;

/**
 * A small Slack in the browser around the real bot: pages here, the Web API by emulate, and signed requests over HTTP in
 * between, as in production. Listens on loopback only.
 */
export async function startWorkspace(parts: WorkspaceParts, wantedPort: number): Promise<Workspace> {
  const slack = await startEmulatedSlack();
  const announcements = createAnnouncements();
  const { changed, tell } = announcements;
  const views = createViews(changed);
  const links = createReplyLinks(changed);
  const unread = createUnread(slack.userIds.values());
  let deeds: Deeds | null = null;
  let server: WorkspaceServerParts | null = null;
  const http = createWorkspaceServer(() => server ?? notYet());
  const port = await listenOnLoopback(http, wantedPort);
  const origin = `http://127.0.0.1:${port}`;
  server = {
    slack,
    views,
    links,
    unread,
    announcements,
    origin,
    changed,
    refused(method, problems) {
      parts.reportFailure(new RefusedForItsForm(method, problems));
      tell(`Slack would refuse what CRM Agent sent (${method}): ${problems.join('; ')}`);
    },
    deeds: () => deeds ?? notYet(),
  };
  const signingSecret = randomBytes(24).toString('hex');
  const bot = await startSlack(
    { ...parts, slackApiUrl: `${origin}/api/` },
    { mode: 'http', botToken: BOT.token, signingSecret, port: 0, host: '127.0.0.1' },
  );
  const sender = signedSender(`http://127.0.0.1:${bot.port}/slack/events`, signingSecret);
  deeds = createDeeds({ slack, views, links, unread, bot: sender, origin, changed });
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

function notYet(): never {
  throw new Error('the local workspace is not up yet');
}

/** What Slack would have refused: a mistake of ours, never a person's. */
class RefusedForItsForm extends Error {
  readonly code = 'workspace/refused';
  constructor(method: string, problems: readonly string[]) {
    super(`${method}: ${problems.join('; ')}`);
    this.name = 'RefusedForItsForm';
  }
}
