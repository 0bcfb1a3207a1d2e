import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { record, string } from '../slack/intake/payload.ts';
import type { Announcements } from './announcements.ts';
import { answerDeed } from './answer-deed.ts';
import { answerReplyLink } from './answer-reply-link.ts';
import { readAssets } from './assets.ts';
import { PEOPLE, type Person } from './cast.ts';
import type { Deeds } from './deeds.ts';
import { isFromHere, readBody } from './loopback.ts';
import { page } from './page/page.ts';
import { standingAtPermalink } from './permalink.ts';
import { readFile } from './read-file.ts';
import { readScene, type SceneParts, type Standing } from './scene.ts';
import { answerWebApi, type WebApiParts } from './web-api.ts';

export interface WorkspaceServerParts extends WebApiParts, SceneParts {
  readonly announcements: Announcements;
  /** Throws until the bot listens. */
  readonly deeds: () => Deeds;
}

/** As much as Bolt takes. */
const LARGEST_BODY = 4_000_000;

/** Pages for the person, the Web API and the reply links for the bot: one server, on loopback only. */
export function createWorkspaceServer(parts: () => WorkspaceServerParts): Server {
  const assets = readAssets();
  return createServer((request, response) => {
    handle(request, response).catch(() => end(response, 500, 'text/plain', 'Something broke in the local workspace.'));
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request)) return end(response, 403, 'text/plain', 'Open the address that npm start printed.');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, area = '', name = ''] = url.pathname.split('/');
    const asset = assets[url.pathname];
    if (asset !== undefined) return end(response, 200, asset.type, asset.text);
    if (request.method === 'GET' && url.pathname === '/changes') return parts().announcements.listen(response);
    if (request.method === 'GET' && (url.pathname === '/' || area === 'archives')) return show(url, request, response);
    if (request.method === 'GET' && area === 'file') return showFile(name, url, response);
    if (request.method !== 'POST') return end(response, 404, 'text/plain', 'There is nothing here.');
    const body = await readBody(request, LARGEST_BODY);
    if (area === 'api') return json(response, await answerWebApi(name, body, request.headers, parts()));
    if (area === 'reply') return end(response, await answerReplyLink(name, body, parts()), 'text/plain', 'ok');
    // A page of another site can neither set this header nor pass the check of the origin.
    if (area !== 'do' || request.headers['x-workspace'] !== 'yes')
      return end(response, 404, 'text/plain', 'There is nothing here.');
    const asked = record(JSON.parse(body));
    json(response, await answerDeed(name, personNamed(string(asked['as'])), asked, parts().deeds()));
  }

  async function show(url: URL, { headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const as = personNamed(url.searchParams.get('as'));
    const standing: Standing = standingAtPermalink(url, as) ?? {
      as,
      channel: url.searchParams.get('channel') ?? parts().slack.channelsOf(as.name)[0]?.id ?? '',
      thread: url.searchParams.get('thread'),
    };
    // Slack's client forgets an open form when it is loaded anew; the page's own fetches leave it open.
    if (headers['sec-fetch-mode'] === 'navigate') parts().views.close(parts().slack.userIds.get(as.name) ?? '', true);
    end(response, 200, 'text/html', page(await readScene(standing, parts())));
  }

  async function showFile(id: string, url: URL, response: ServerResponse): Promise<void> {
    const text = await readFile(parts().slack, personNamed(url.searchParams.get('as')), id);
    if (text === null) return end(response, 404, 'text/plain', 'That file is not here, or not for you.');
    end(response, 200, 'text/plain', text);
  }
}

function personNamed(name: string | null): Person {
  return PEOPLE.find((person) => person.name === name) ?? PEOPLE[0];
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function end(response: ServerResponse, status: number, type: string, body: string): void {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  response.writeHead(status, headers).end(body);
}

function json(response: ServerResponse, body: object): void {
  end(response, 200, 'application/json', JSON.stringify(body));
}
