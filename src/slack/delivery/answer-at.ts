import type { Answer } from '../../conversation/answer.ts';
import type { Address, Source } from '../../conversation/request.ts';
import type { Sharing } from '../reply/answer-buttons.ts';
import { answerMessage } from '../reply/answer-message.ts';
import { comparisonMessage } from '../reply/comparison-message.ts';
import type { Message } from '../reply/message.ts';
import { confirmMessage, noticeMessage } from '../reply/notices.ts';
import { isDirect, type Rung } from './ladder.ts';

/** An answer as it is shown on one rung: what only one person sees can be shared, and says why only they see it. */
export function answerAt(
  rung: Rung,
  address: Address,
  answer: Answer,
  source: Source | null,
  why: string | null,
): Message {
  switch (answer.kind) {
    case 'report':
      return answerMessage(answer.report, {
        sharing: sharingAt(rung, address, source),
        note: joined(answer.note, why),
      });
    case 'comparison':
      return comparisonMessage(answer, why);
    case 'confirm':
      return confirmMessage(answer.fact, answer.heldId);
    case 'notice':
      return noticeMessage(joined(answer.text, why) ?? '');
  }
}

/** Where an answer that stands on this rung can be shared; null where others see it already. */
export function sharingAt(rung: Rung, address: Address, source: Source | null): Sharing {
  return isPrivate(rung, address) ? sharingOf(source) : null;
}

function isPrivate(rung: Rung, { channel }: Address): boolean {
  return rung === 'ephemeral' || rung === 'direct' || (channel !== null && isDirect(channel));
}

function sharingOf(source: Source | null): Sharing {
  if (source === null || isDirect(source.channel)) return null;
  return source.message === null ? 'channel' : 'thread';
}

function joined(...sentences: readonly (string | null)[]): string | null {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}
