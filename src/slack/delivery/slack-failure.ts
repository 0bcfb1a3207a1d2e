import { webApi } from '@slack/bolt';

/** A failure for whoever hosts the bot. `code` says all there is to say, for messages are not logged: they may quote people. */
export class SlackFailure extends Error {
  /** `slack/missing_scope`, `slack/no-way-left: not_in_channel`, … */
  readonly code: string;
  constructor(what: string, options?: ErrorOptions) {
    super(`slack/${what}`, options);
    this.name = 'SlackFailure';
    this.code = `slack/${what}`;
  }
}

/** Slack's refusals carry their reason where a log does not look for it; here it becomes the code. Other failures stay as they are. */
export function tellable(error: unknown): unknown {
  return error instanceof webApi.WebAPIPlatformError ? new SlackFailure(error.data.error, { cause: error }) : error;
}
