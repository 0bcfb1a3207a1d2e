import { refusalOf } from '../delivery/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Heard } from '../intake/heard.ts';
import type { Message } from '../reply/message.ts';

/** Says something in the thread of what was heard, else to the person. */
export async function say(
  message: Message,
  { channel, thread, message: itself, user }: Heard,
  { outlet }: Pick<Desk, 'outlet'>,
): Promise<void> {
  try {
    await outlet.post({ channel, thread: thread ?? itself }, message);
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    await outlet.post({ channel: user, thread: null }, message);
  }
}
