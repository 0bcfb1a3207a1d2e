import { createHmac } from 'node:crypto';

/** Sends a payload to the bot as Slack does: over HTTP, signed. `post` gives back the body of the acknowledgement. */
export interface SignedSender {
  readonly event: (envelope: object) => Promise<void>;
  readonly interaction: (payload: object) => Promise<unknown>;
  readonly command: (fields: Readonly<Record<string, string>>) => Promise<unknown>;
}

/** Throws when the bot does not acknowledge within Slack's three seconds. */
export function signedSender(url: string, secret: string): SignedSender {
  const post = async (body: string, type: string): Promise<unknown> => {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
      signal: AbortSignal.timeout(3_000),
    });
    if (!response.ok) throw new Error(`the bot answered ${response.status}`);
    const text = await response.text();
    if (text === '') return null;
    return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
  };
  const form = 'application/x-www-form-urlencoded';
  return {
    event: async (envelope) => void (await post(JSON.stringify(envelope), 'application/json')),
    interaction: (payload) => post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form),
    command: (fields) => post(new URLSearchParams(fields).toString(), form),
  };
}
