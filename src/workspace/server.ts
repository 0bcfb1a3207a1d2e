import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { named, type Payload, record, string } from '../slack/intake/payload.ts';
import { answerReplyLink } from './answer-reply-link.ts';
import { PEOPLE, type Person } from './cast.ts';
import type { Deeds } from './deeds.ts';
import { page } from './page/page.ts';
import { readScene, type SceneParts, type Standing } from './scene.ts';
import { answerWebApi, type WebApiParts } from './web-api.ts';

export interface WorkspaceServerParts extends WebApiParts, SceneParts {
  /** Set once the bot listens. */
  readonly deeds: () => Deeds;
}

export interface WorkspaceServer {
  readonly server: Server;
  /** Tells every open page that something changed. */
  readonly announce: () => void;
}

const LARGEST_BODY = 4_000_000;
const PORTS_TO_TRY = 20;
const asset = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const ASSETS: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/workspace.css': { type: 'text/css', text: asset('page/workspace.css') },
  '/workspace.js': { type: 'text/javascript', text: asset('page/workspace.js') },
  '/blocks.css': {
    type: 'text/css',
    text: readFileSync(fileURLToPath(import.meta.resolve('slack-blocks-to-jsx/dist/style.css')), 'utf8'),
  },
};

/** Pages for the person, the Web API and the reply links for the bot: one server, on loopback only. */
export function createWorkspaceServer(parts: () => WorkspaceServerParts): WorkspaceServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => end(response, 500, 'text/plain', 'Something broke in the local workspace.'));
  });
  server.on('close', () => listeners.clear());

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request)) return end(response, 403, 'text/plain', 'Open the address that npm start printed.');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, area = '', name = ''] = url.pathname.split('/');
    const known = ASSETS[url.pathname];
    if (known !== undefined) return end(response, 200, known.type, known.text);
    if (request.method === 'GET' && url.pathname === '/') return show(url, response);
    if (request.method === 'GET' && area === 'changes') return listen(response);
    if (request.method !== 'POST') return end(response, 404, 'text/plain', 'There is nothing here.');
    const body = await readBody(request);
    if (area === 'api') return json(response, await answerWebApi(name, body, request.headers, parts()));
    if (area === 'reply') return end(response, await answerReplyLink(name, body, parts()), 'text/plain', 'ok');
    // A page of another site can neither set this header nor pass the check of the origin.
    if (area === 'do' && request.headers['x-workspace'] === 'yes') return act(name, body, response);
    end(response, 404, 'text/plain', 'There is nothing here.');
  }

  async function show(url: URL, response: ServerResponse): Promise<void> {
    const as = personNamed(url.searchParams.get('as'));
    const { slack } = parts();
    const channel = url.searchParams.get('channel') ?? slack.channelsOf(as.name)[0]?.id ?? '';
    const standing: Standing = { as, channel, thread: url.searchParams.get('thread') };
    end(response, 200, 'text/html', page(await readScene(standing, parts())));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  async function act(name: string, body: string, response: ServerResponse): Promise<void> {
    const asked = record(JSON.parse(body));
    const person = personNamed(string(asked['as']));
    const deeds = parts().deeds();
    try {
      json(response, (await DEEDS[name]?.(person, asked, deeds)) ?? {});
    } catch {
      json(response, { toast: 'CRM Agent did not answer in time. Try once more.' });
    }
  }

  return { server, announce: () => listeners.forEach((one) => void one.write('data: changed\n\n')) };
}

const told = (toast: string | null) => (toast === null ? {} : { toast });

const DEEDS: Readonly<Record<string, (person: Person, asked: Payload, deeds: Deeds) => Promise<object>>> = {
  send: async (person, asked, deeds) =>
    told(
      await deeds.send(
        person,
        { channel: string(asked['channel']), thread: named(asked['thread']) },
        string(asked['text']),
      ),
    ),
  shortcut: async (person, asked, deeds) =>
    told(await deeds.shortcut(person, string(asked['callback']), string(asked['channel']), string(asked['ts']))),
  press: async (person, asked, deeds) =>
    told(
      await deeds.press(person, {
        channel: named(asked['channel']),
        ts: named(asked['ts']),
        whisper: named(asked['whisper']),
        view: named(asked['view']),
        action: record(asked['action']),
        values: record(asked['values']),
      }),
    ),
  submit: async (person, asked, deeds) => {
    const errors = await deeds.submit(person, record(asked['values']));
    return errors === null ? {} : { errors };
  },
  close: async (person, _asked, deeds) => {
    await deeds.close(person);
    return {};
  },
  suggest: async (person, asked, deeds) => ({
    options: await deeds.suggest(person, {
      block: string(asked['block']),
      action: string(asked['action']),
      value: string(asked['value']),
    }),
  }),
  home: async (person, _asked, deeds) => {
    await deeds.openHome(person);
    return {};
  },
};

/** Listens on loopback, on the wanted port or the next free one; gives back which. */
export async function listenOnLoopback(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      return await new Promise<number>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.removeListener('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      });
    } catch (error) {
      const taken = (error as { code?: unknown }).code === 'EADDRINUSE' && wanted !== 0;
      if (!taken || port - wanted >= PORTS_TO_TRY) throw error;
    }
  }
}

/** Another site must not reach the workspace through a person's browser: neither by its name (rebinding) nor by a form. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  const here = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  return here.includes(host ?? '') && (origin === undefined || here.some((one) => origin === `http://${one}`));
}

function personNamed(name: string | null): Person {
  return PEOPLE.find((person) => person.name === name) ?? PEOPLE[0];
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
