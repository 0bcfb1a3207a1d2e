import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { tell } from './follow-up.ts';

/** "Cancel" on a progress message: nothing more is written, and nothing of it is left. */
export async function receiveCancel(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const { value: requestId, address, ephemeral, message } = pressed;
  const request = await desk.store.request(requestId);
  if (request !== null && request.address.user !== address.user)
    return { work: () => tell(address, 'Only the person who asked can cancel this.', desk) };
  if (!(await desk.conversation.cancel(requestId))) return { work: () => tell(address, TOO_LATE, desk) };
  return {
    work: async () => {
      if (ephemeral && address.reply !== null) return desk.outlet.withdraw(address.reply);
      const place = { channel: address.channel ?? '', message };
      await desk.store.removePlace(address.team, place);
      await desk.outlet.remove(place);
      await tell(address, 'Cancelled. Nothing was written, and your message is as it was.', desk);
    },
  };
}

const TOO_LATE = 'The answer is there already, or it was cancelled before. You can remove an answer with its ⋯ menu.';
