import { webApi } from '@slack/bolt';

/** Slack's codes for "not now" and "nobody knows": the call may have worked, or will. */
const TRANSIENT = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** A reply link that Slack no longer takes: used up, expired, or never good. */
export class ReplyLinkRefused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`the reply link was refused with status ${status}`);
    this.name = 'ReplyLinkRefused';
    this.status = status;
  }
}

/** The code with which Slack refused a call for good (`not_in_channel`, `message_not_found`, …); null for every other failure. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof ReplyLinkRefused) return 'reply_link_refused';
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  return TRANSIENT.has(error.data.error) ? null : error.data.error;
}

/** Slack found fault with the blocks themselves: the same text without them will do. */
export function refusesBlocks(code: string): boolean {
  return (
    code === 'invalid_blocks' ||
    code === 'invalid_blocks_format' ||
    code === 'msg_blocks_too_long' ||
    code === 'msg_too_long'
  );
}
