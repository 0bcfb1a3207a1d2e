import type { Desk } from '../desk.ts';
import type { Heard } from '../intake/heard.ts';
import type { Receipt } from '../receipt.ts';
import { beforeMessage } from '../reply/before-message.ts';
import type { Message } from '../reply/message.ts';
import { noticeMessage } from '../reply/notices.ts';
import { keyOf } from './heard-address.ts';
import { say } from './say.ts';

const KEY_MS = 26 * 3_600_000;
const KEPT =
  'Then keep your original: nothing here has been sent or changed. My versions stay in this thread, should you want one after all.';
const FIRST = 'There is no version before this one: what stood before it is your original, which is unchanged.';

/** "undo": the version before is shown again. "I prefer the original": it stays, and that is said. Nothing is written. */
export async function receiveTakeBack(
  wanted: 'undo' | 'keep-original',
  heard: Heard,
  threadId: string,
  desk: Desk,
): Promise<Receipt> {
  if (!(await desk.store.claim(keyOf(heard), desk.now(), desk.now() + KEY_MS))) return {};
  const message = wanted === 'undo' ? await before(threadId, desk) : noticeMessage(KEPT);
  return { work: () => say(message, heard, desk) };
}

async function before(threadId: string, { store }: Desk): Promise<Message> {
  const version = (await store.versions(threadId)).at(-2);
  return version === undefined ? noticeMessage(FIRST) : beforeMessage(version);
}
