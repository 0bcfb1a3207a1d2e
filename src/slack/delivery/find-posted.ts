import type { webApi } from '@slack/bolt';
import type { Place, StoredRequest } from '../../conversation/request.ts';

/** What a message of ours carries unseen, so that it can be found again: the id of the request that it answers. */
const POSTED_FOR = 'crm_request';

/** As Slack takes it beside a message. Others in the workspace's apps can read it, so there is nothing in it but the id. */
export function metadataFor(requestId: string) {
  return { event_type: POSTED_FOR, event_payload: { request: requestId } };
}

/** Clocks differ a little. */
const EARLIER_S = 60;
const PAGE = 200;

/**
 * The message that was posted for a request, in a channel or in one of its threads; null when it is not among the newest
 * there. Throws what Slack's client throws, for instance where the bot may not read.
 */
export async function findPosted(
  client: webApi.WebClient,
  { id, acceptedAt }: Pick<StoredRequest, 'id' | 'acceptedAt'>,
  { channel, thread }: { readonly channel: string; readonly thread: string | null },
): Promise<Place | null> {
  const window = {
    channel,
    oldest: String(acceptedAt / 1_000 - EARLIER_S),
    limit: PAGE,
    include_all_metadata: true,
  };
  const { messages = [] } =
    thread === null
      ? await client.conversations.history(window)
      : await client.conversations.replies({ ...window, ts: thread });
  const found = (messages as readonly Posted[]).find(
    ({ metadata }) => metadata?.event_type === POSTED_FOR && metadata.event_payload?.request === id,
  );
  return found?.ts === undefined ? null : { channel, thread: thread ?? found.ts, message: found.ts };
}

interface Posted {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly request?: unknown } };
}
