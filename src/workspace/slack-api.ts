/** One call of Slack's Web API at `base` with a person's or the bot's token. Throws when Slack says no, with its code. */
export type SlackApi = (method: string, token: string, args: object) => Promise<Readonly<Record<string, unknown>>>;

export class SlackSaidNo extends Error {
  readonly code: string;
  constructor(method: string, code: string) {
    super(`${method}: ${code}`);
    this.code = code;
  }
}

export function slackApiAt(base: string): SlackApi {
  return async (method, token, args) => {
    const response = await fetch(`${base}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(args),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (answer['ok'] !== true) throw new SlackSaidNo(method, String(answer['error']));
    return answer;
  };
}
