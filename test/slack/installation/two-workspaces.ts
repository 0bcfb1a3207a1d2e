import { createEmulator } from 'emulate';
import type { Call } from '../fake-slack.ts';

export const APP = {
  clientId: '1234.5678',
  clientSecret: 'client-secret',
  stateSecret: 'a-state-secret-of-many-characters',
};

/** Both have a channel with this id, as ids of channels mean something within a workspace only. */
export const CHANNEL = 'C000000001';
export const LOOM = 'T000000001';
export const FERN = 'T000000002';
export type Team = typeof LOOM | typeof FERN;

/** A call as it was answered: by which workspace, and with whose token. */
export interface TokenCall extends Call {
  readonly team: Team;
  readonly token: string | null;
}

/**
 * Slack with two workspaces, by emulate: its own OAuth pages, tokens, channels and messages. It knows one workspace, so each
 * is an emulator of its own, and `fetch` leads a call to the one whose token or code it carries. Ours: every workspace of
 * emulate has the same id, so the second's is changed on the way; and a token that was revoked is refused, as Slack does.
 */
export async function twoWorkspaces() {
  const emulators = {
    [LOOM]: await emulatorOf('Loom', 'B0LOOM', 'U0LOOMBOT'),
    [FERN]: await emulatorOf('Fern', 'B0FERN', 'U0FERNBOT'),
  };
  const calls: TokenCall[] = [];
  const tokens = new Map<string, Team>();
  const codes = new Map<string, Team>();
  const revoked = new Set<string>();

  const fetchSlack = (async (input: string | URL, init: RequestInit = {}) => {
    const { pathname, host } = new URL(String(input));
    if (host === 'hooks.slack.com') return new Response('ok');
    const method = pathname.replace('/api/', '');
    const token = /^Bearer (\S+)$/u.exec(new Headers(init.headers).get('authorization') ?? '')?.[1] ?? null;
    const body = String(init.body ?? '');
    const args = Object.fromEntries(new URLSearchParams(body));
    const team = token === null ? codes.get(args['code'] ?? '') : tokens.get(token);
    if (team === undefined || (token !== null && revoked.has(token)))
      return Response.json({ ok: false, error: token === null ? 'invalid_code' : 'account_inactive' });
    calls.push({ team, token, method, args });
    const response = await fetch(`${emulators[team].url}/api/${method}`, {
      method: 'POST',
      body,
      headers: init.headers ?? {},
    });
    const answer = JSON.parse((await response.text()).replaceAll(LOOM, team)) as Record<string, unknown>;
    if (method === 'oauth.v2.access' && typeof answer['access_token'] === 'string')
      tokens.set(answer['access_token'], team);
    return Response.json(answer, { status: response.status });
  }) as typeof globalThis.fetch;

  return {
    calls,
    fetch: fetchSlack,
    tokenOf: (team: Team) => [...tokens].findLast(([, of]) => of === team)?.[0] ?? '',
    revoke: (team: Team) => void [...tokens].filter(([, of]) => of === team).map(([token]) => revoked.add(token)),
    /** Somebody of that workspace allows what Slack's page asks for. Gives back where Slack sends them. */
    async allow(team: Team, authorizeUrl: string, redirectUri: string): Promise<string> {
      const { url } = emulators[team];
      const asked = new URL(authorizeUrl).searchParams;
      const page = await (await fetch(`${url}/oauth/v2/authorize?${asked}`)).text();
      const user = /name="user_id" value="([^"]+)"/u.exec(page)?.[1] ?? '';
      const form = new URLSearchParams({
        user_id: user,
        // The app names none, so Slack takes the one of its settings; emulate must be told.
        redirect_uri: redirectUri,
        ...Object.fromEntries(['scope', 'state', 'client_id'].map((name) => [name, asked.get(name) ?? ''])),
      });
      const sent = await fetch(`${url}/oauth/v2/authorize/callback`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
      });
      const location = sent.headers.get('location') ?? '';
      codes.set(new URL(location).searchParams.get('code') ?? '', team);
      return location;
    },
    /** What the bot has said in the channel of that workspace, newest first. */
    async said(team: Team): Promise<readonly string[]> {
      const token = [...tokens].find(([, of]) => of === team)?.[0] ?? '';
      const response = await fetch(`${emulators[team].url}/api/conversations.history`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ channel: CHANNEL }),
      });
      const { messages = [] } = (await response.json()) as { messages?: readonly { text: string }[] };
      return messages.map(({ text }) => text);
    },
    async close() {
      for (const emulator of Object.values(emulators)) await emulator.close();
    },
  };
}

async function emulatorOf(name: string, bot: string, botUser: string) {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    hostname: '127.0.0.1',
    seed: {
      slack: {
        team: { name, domain: name.toLowerCase() },
        users: [{ name: 'mia', real_name: 'Mia' }],
        oauth_apps: [
          {
            client_id: APP.clientId,
            client_secret: APP.clientSecret,
            app_id: 'A0CRM0001',
            name: 'CRM Agent',
            redirect_uris: [],
            bot_id: bot,
            bot_user_id: botUser,
            bot_name: 'crm-agent',
          },
        ],
      },
    },
  });
  return { url: emulator.url.replace('localhost', '127.0.0.1'), close: () => emulator.close() };
}
