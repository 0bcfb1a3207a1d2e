import type { Address } from '../../conversation/request.ts';
import type { Heard } from '../intake/heard.ts';

/** Answers to what was heard stand in its thread. A thread that people began is theirs: there the bot listens when it is spoken to. */
export function addressOf({ team, user, channel, thread: within, direct }: Heard, thread: string | null): Address {
  const follows = within === null || direct ? 'everything' : 'addressed';
  return { team, user, audience: 'channel', channel, thread, reply: null, follows };
}

/** The same post can come twice, as a mention and as a message, and again as a retry. */
export function keyOf({ team, channel, message }: Heard): string {
  return `message:${team}:${channel}:${message}`;
}
