import type { Answer } from '../../conversation/answer.ts';
import { type Delivery, TryLater } from '../../conversation/delivery.ts';
import { recognised } from '../../conversation/recognised.ts';
import type { Address, Place, ReplyLink, Source, StoredRequest } from '../../conversation/request.ts';
import { localDate } from '../../domain/local-date.ts';
import type { Message } from '../reply/message.ts';
import { progressMessage } from '../reply/progress-message.ts';
import { answerAt } from './answer-at.ts';
import { directNote } from './direct-note.ts';
import { findPosted } from './find-posted.ts';
import type { HandedOut } from './handed-out.ts';
import { fallbackNote, type Rung, rungAt, rungsOf } from './ladder.ts';
import type { Outlet } from './outlet.ts';
import { refusalOf } from './refusal.ts';
import { SlackFailure, tellable } from './slack-failure.ts';
import { handOutWhole } from './whole-texts.ts';

export interface SlackDeliveryParts {
  readonly outlet: Outlet;
  readonly sourceOf: (threadId: string) => Promise<Source | null>;
  /** The channel of the bot's direct messages with that person, where it has written to them before. */
  readonly directOf: (address: Address) => Promise<string | null>;
  /** False once a request is cancelled. */
  readonly isWanted: (requestId: string) => Promise<boolean>;
  /** Remembers what was handed out beside a message. */
  readonly keepBeside: (place: Place & Pick<Address, 'team'>, handedOut: HandedOut) => Promise<void>;
  readonly now: () => number;
  readonly reportFailure: (error: unknown) => void;
}

/** Answers reach people by the ladder: update, thread, channel, ephemeral, direct message; they are told which it was. */
export function createSlackDelivery({
  outlet,
  sourceOf,
  directOf,
  isWanted,
  keepBeside,
  now,
  reportFailure,
}: SlackDeliveryParts): Delivery {
  const climb = async ({ id, address }: Posting, messageAt: MessageAt): Promise<Place | null> => {
    const refusals: string[] = [];
    for (const rung of rungsOf(address, now())) {
      try {
        return await sendAt(rung, { id, address }, await messageAt(rung));
      } catch (error) {
        refusals.push(refused(error));
      }
    }
    throw new SlackFailure(`no-way-left: ${refusals.join(', ')}`);
  };

  const sendAt = async (rung: Rung, { id, address }: Posting, message: Message): Promise<Place | null> => {
    if (rung === 'ephemeral') {
      if (address.reply === null) return null;
      await outlet.reply(address.reply, message);
      await handOut(message, address.reply, address);
      return null;
    }
    const where =
      rung === 'direct'
        ? { channel: address.user, thread: null }
        : { channel: address.channel ?? address.user, thread: rung === 'thread' ? address.thread : null };
    const place = await outlet.post(where, message, id);
    await handOut(message, place, address);
    return place;
  };

  /** The answer has arrived: that its appendix did not must not send it again. */
  const handOut = async (message: Message, where: Place | ReplyLink, { team }: Address): Promise<void> => {
    try {
      const handedOut = await handOutWhole(outlet, message.whole, where);
      if (!('url' in where)) await keepBeside({ ...where, team }, handedOut);
    } catch (error) {
      reportFailure(error);
    }
  };

  const replace = async (place: Place, message: Message, address: Address): Promise<Place | null> => {
    try {
      await outlet.update(place, message);
    } catch (error) {
      // The progress message was deleted, or its channel archived: the answer is posted anew.
      refused(error);
      return null;
    }
    await handOut(message, place, address);
    return place;
  };

  const lookIn = async (where: Parameters<typeof findPosted>[2], request: StoredRequest): Promise<Place | null> => {
    try {
      return await findPosted(outlet.client, request, where);
    } catch (error) {
      // Where the bot may not read, it cannot know: then the answer is posted anew.
      refused(error);
      return null;
    }
  };

  return {
    begin(request) {
      const { ask, id: requestId } = request;
      const seen = ask.kind === 'rewrite' ? recognised(ask.brief, localDate(new Date(now()))) : null;
      return climb(request, async (rung) => progressMessage({ requestId, seen, alone: rung === 'ephemeral' }));
    },
    async find(request) {
      for (const rung of rungsOf(request.address, now())) {
        const where = await spotOf(rung, request.address, directOf);
        const found = where === null ? null : await lookIn(where, request);
        if (found !== null) return found;
      }
      return null;
    },
    async deliver(request, answer: Answer) {
      const { place, address, threadId } = request;
      const source = await sourceOf(threadId);
      const messageAt = async (rung: Rung) => {
        const message = answerAt(rung, address, answer, source, fallbackNote(rung, address));
        const note = rung === 'direct' && address.audience === 'channel' ? await directNote(address, outlet) : null;
        return note === null ? message : { ...message, blocks: [note, ...message.blocks] };
      };
      const replaced = place === null ? null : await replace(place, await messageAt(rungAt(place, address)), address);
      if (replaced !== null) return replaced;
      // A progress message that is gone may have gone because somebody cancelled while the answer was on its way.
      return (await isWanted(request.id)) ? climb(request, messageAt) : null;
    },
  };
}

type MessageAt = (rung: Rung) => Promise<Message>;
type Posting = Pick<StoredRequest, 'id' | 'address'>;

/** Where messages of a rung stand; null where none can be found. */
async function spotOf(
  rung: Rung,
  address: Address,
  directOf: SlackDeliveryParts['directOf'],
): Promise<{ readonly channel: string; readonly thread: string | null } | null> {
  if (rung === 'ephemeral') return null;
  const channel = rung === 'direct' ? await directOf(address) : address.channel;
  return channel === null ? null : { channel, thread: rung === 'thread' ? address.thread : null };
}

/** Only a clear refusal lets us try elsewhere: a message that may have arrived must not arrive twice. */
function refused(error: unknown): string {
  const code = refusalOf(error);
  if (code === null) throw new TryLater(tellable(error));
  return code;
}
