import type { Answer } from '../../conversation/answer.ts';
import { type Delivery, TryLater } from '../../conversation/delivery.ts';
import type { Address, Place, ReplyLink, Source } from '../../conversation/request.ts';
import type { Message } from '../reply/message.ts';
import { PRIVATE_PROGRESS, PROGRESS } from '../reply/notices.ts';
import { answerAt } from './answer-at.ts';
import { fallbackNote, type Rung, rungAt, rungsOf } from './ladder.ts';
import type { Outlet } from './outlet.ts';
import { refusalOf } from './refusal.ts';
import { SlackFailure, tellable } from './slack-failure.ts';
import { handOutWhole } from './whole-texts.ts';

export interface SlackDeliveryParts {
  readonly outlet: Outlet;
  readonly sourceOf: (threadId: string) => Promise<Source | null>;
  readonly now: () => number;
  readonly reportFailure: (error: unknown) => void;
}

/** Answers reach people by the ladder: update, thread, channel, ephemeral, direct message; they are told which it was. */
export function createSlackDelivery({ outlet, sourceOf, now, reportFailure }: SlackDeliveryParts): Delivery {
  const climb = async (address: Address, messageAt: (rung: Rung) => Message): Promise<Place | null> => {
    const refusals: string[] = [];
    for (const rung of rungsOf(address, now())) {
      try {
        return await sendAt(rung, address, messageAt(rung));
      } catch (error) {
        refusals.push(refused(error));
      }
    }
    throw new SlackFailure(`no-way-left: ${refusals.join(', ')}`);
  };

  const sendAt = async (rung: Rung, address: Address, message: Message): Promise<Place | null> => {
    if (rung === 'ephemeral') {
      if (address.reply === null) return null;
      await outlet.reply(address.reply, message);
      await handOut(message, address.reply);
      return null;
    }
    const where =
      rung === 'direct'
        ? { channel: address.user, thread: null }
        : { channel: address.channel ?? address.user, thread: rung === 'thread' ? address.thread : null };
    const place = await outlet.post(where, message);
    await handOut(message, place);
    return place;
  };

  /** The answer has arrived: that its appendix did not must not send it again. */
  const handOut = async (message: Message, where: Place | ReplyLink): Promise<void> => {
    try {
      await handOutWhole(outlet, message.whole, where);
    } catch (error) {
      reportFailure(error);
    }
  };

  const replace = async (place: Place, message: Message): Promise<Place | null> => {
    try {
      await outlet.update(place, message);
    } catch (error) {
      // The progress message was deleted, or its channel archived: the answer is posted anew.
      refused(error);
      return null;
    }
    await handOut(message, place);
    return place;
  };

  return {
    begin: ({ address }) => climb(address, (rung) => (rung === 'ephemeral' ? PRIVATE_PROGRESS : PROGRESS)),
    async deliver({ place, address, threadId }, answer: Answer) {
      const source = await sourceOf(threadId);
      const messageAt = (rung: Rung) => answerAt(rung, address, answer, source, fallbackNote(rung, address));
      const replaced = place === null ? null : await replace(place, messageAt(rungAt(place, address)));
      return replaced ?? climb(address, messageAt);
    },
  };
}

/** Only a clear refusal lets us try elsewhere: a message that may have arrived must not arrive twice. */
function refused(error: unknown): string {
  const code = refusalOf(error);
  if (code === null) throw new TryLater(tellable(error));
  return code;
}
