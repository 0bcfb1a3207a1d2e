import { request } from 'node:http';
import { createAnnouncements } from '../../src/workspace/announcements.ts';
import type { Deeds } from '../../src/workspace/deeds.ts';
import { startEmulatedSlack } from '../../src/workspace/emulated-slack.ts';
import { listenOnLoopback } from '../../src/workspace/loopback.ts';
import { createReplyLinks } from '../../src/workspace/reply-links.ts';
import { createWorkspaceServer, type WorkspaceServerParts } from '../../src/workspace/server.ts';
import { createUnread } from '../../src/workspace/unread.ts';
import { createViews } from '../../src/workspace/views.ts';

/** The workspace's server over the real emulator, with no bot behind it: what people do is written down. */
export async function aServer() {
  const slack = await startEmulatedSlack();
  const done: unknown[][] = [];
  const refusals: (readonly [string, readonly string[]])[] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]) => {
      done.push([name, ...given.slice(1)]);
      return null;
    };
  const deeds = {
    say: note('say'),
    useShortcut: note('shortcut'),
    press: note('press'),
    submit: note('submit'),
    close: note('close'),
    suggest: note('suggest'),
    openHome: note('home'),
  } as unknown as Deeds;
  const announcements = createAnnouncements();
  let parts: WorkspaceServerParts;
  const server = createWorkspaceServer(() => parts);
  const port = await listenOnLoopback(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  const { changed } = announcements;
  const views = createViews(changed);
  const links = createReplyLinks(changed);
  parts = {
    slack,
    views,
    links,
    unread: createUnread(slack.userIds.values()),
    announcements,
    origin,
    changed,
    refused: (method, problems) => refusals.push([method, problems]),
    deeds: () => deeds,
  };
  return {
    ...parts,
    port,
    done,
    refusals,
    async stop() {
      server.closeAllConnections();
      server.close();
      await slack.close();
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A request with any headers, Host among them, which fetch does not let one set. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
