import { unconfirmedFact } from '../../conversation/unconfirmed-fact.ts';
import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { noticeMessage } from '../reply/notices.ts';
import { tell } from './follow-up.ts';

/** "Yes, it is true": from now on it is a fact of the message, and the wish that brought it is followed. */
export async function receiveYes(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const waiting = await unconfirmedFact(pressed.value, desk);
  if (waiting === null) return { work: () => tell(pressed.address, TOO_LATE, desk) };
  const { threadId, parentId, fact, instruction } = waiting;
  const request = await desk.conversation.accept({
    ask: { kind: 'fact', fact, instruction, parentId },
    address: pressed.address,
    dedupeKey: `confirm:${pressed.value}`,
    threadId,
  });
  if (request === null) return {};
  return {
    work: async () => {
      desk.conversation.work(request);
      await settle(pressed, `Noted as a fact: “${fact}”`, desk);
    },
  };
}

export async function receiveNo(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const waiting = await unconfirmedFact(pressed.value, desk);
  // A no closes the question: the same key as a yes, so that a later yes finds it answered.
  const first = await desk.store.claim(`confirm:${pressed.value}`, desk.now(), desk.now() + DAY_MS);
  if (!first) return {};
  return { work: () => settle(pressed, waiting === null ? TOO_LATE : `Left out: “${waiting.fact}”`, desk) };
}

const DAY_MS = 26 * 3_600_000;
const TOO_LATE = 'That was asked too long ago. Say it once more in the thread.';

/** The question gives way to its answer, so that nobody presses it twice. */
async function settle({ address }: Pressed, sentence: string, { outlet }: Desk): Promise<void> {
  if (address.reply !== null) await outlet.reply(address.reply, noticeMessage(sentence), { replace: true });
}
