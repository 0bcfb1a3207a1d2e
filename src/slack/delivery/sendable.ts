import type { types } from '@slack/bolt';
import type { Message } from '../reply/message.ts';
import { validateBlocks } from '../reply/validate-blocks.ts';
import { SlackFailure } from './slack-failure.ts';

/** What every way of sending takes. */
export interface Sendable {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** The message as it is sent, or, when Slack would refuse a block of it, its text alone; the fault is then told. */
export function sendable(message: Message, reportFailure: (error: unknown) => void): Sendable {
  const problems = validateBlocks(message.blocks, 'message');
  if (problems.length === 0) return { text: message.text, blocks: [...message.blocks] };
  reportFailure(new SlackFailure(`invalid-message: ${problems.join('; ')}`));
  return withoutBlocks(message);
}

/** No blocks at all, said with an empty list, so that an update takes the old ones away. */
export function withoutBlocks(message: Message): Sendable {
  return { text: message.text, blocks: [] };
}
