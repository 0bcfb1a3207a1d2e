import type { types } from '@slack/bolt';
import type { Address } from '../../conversation/request.ts';
import { line } from '../reply/rich-text.ts';
import type { Outlet } from './outlet.ts';
import { permalinkOf } from './permalink.ts';

/**
 * The first line of an answer that could not stand where it was asked for: the way back there, and why it is here. Slack gives
 * the address of a message only to whoever can read it: where it gives none, the bot is not in.
 */
export async function directNote(
  { channel, thread }: Pick<Address, 'channel' | 'thread'>,
  outlet: Pick<Outlet, 'client'>,
): Promise<types.RichTextBlock | null> {
  if (channel === null) return null;
  const url = thread === null ? null : await permalinkOf({ channel, thread, message: thread }, outlet);
  if (url !== null)
    return line(
      'You asked me ',
      { url, label: 'in this thread' },
      ', where Slack does not let me post. So I answer here.',
    );
  const why = thread === null ? 'because I am not in it, or may not post there' : 'because I am not in it';
  return line('You asked me in ', { channel }, `. I cannot answer there, ${why}. So I answer here.`);
}
