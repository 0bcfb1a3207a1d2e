import { createHmac } from 'node:crypto';

export const SECRET = 'durability-signing-secret';
const PATIENCE_MS = 5_000;

/** Posts as Slack posts, signed. The status; null when the bot was not there, or died before it answered. */
export async function post(
  port: number,
  { body, type }: { readonly body: string; readonly type: string },
  retry: number,
): Promise<number | null> {
  const at = Math.floor(Date.now() / 1_000);
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  try {
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': `v0=${signature}`,
        ...(retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
      },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said = await response.text();
    // A command that is refused says so in its acknowledgement: then the traffic is wrong, not the bot.
    if (said !== '') throw new Error(`the bot answered ${said}`);
    return response.status;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the bot answered')) throw error;
    return null;
  }
}
