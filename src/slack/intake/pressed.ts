import type { Address } from '../../conversation/request.ts';
import { named, type Payload, record, records, string } from './payload.ts';

/** A button of ours that somebody pressed. */
export interface Pressed {
  readonly action: string;
  readonly value: string;
  readonly triggerId: string;
  /** The message that carries the button, and whether only one person sees it. */
  readonly message: string;
  readonly ephemeral: boolean;
  /** Where a follow-up is answered: in the message's thread, or to the person where the message has none. */
  readonly address: Address;
}

/** A `block_actions` payload → what was pressed. `replyUntil`: until when Slack takes answers through its link. */
export function readPressed(body: Payload, replyUntil: number): Pressed {
  const container = record(body['container']);
  const channel = named(record(body['channel'])['id']) ?? named(container['channel_id']);
  const message = string(container['message_ts']);
  const ephemeral = container['is_ephemeral'] === true;
  const thread = named(container['thread_ts']) ?? named(record(body['message'])['thread_ts']) ?? named(message);
  const url = named(body['response_url']);
  const action = records(body['actions'])[0] ?? {};
  return {
    action: string(action['action_id']),
    value: string(action['value']) || string(record(action['selected_option'])['value']),
    triggerId: string(body['trigger_id']),
    message,
    ephemeral,
    address: {
      team: teamOf(body),
      user: string(record(body['user'])['id']),
      audience: ephemeral ? 'person' : 'channel',
      channel,
      thread: ephemeral ? null : thread,
      reply: url === null ? null : { url, expiresAt: replyUntil },
      follows: 'everything',
    },
  };
}

/** The workspace a payload comes from; installs for a whole organisation name it with the user only. */
export function teamOf(body: Payload): string {
  const user = record(body['user']);
  return string(record(body['team'])['id']) || string(user['team_id']) || string(record(body['enterprise'])['id']);
}
