import { asksForEdit, isTalkBetweenPeople, readInstructions } from '../../domain/instruction.ts';
import type { Desk } from '../desk.ts';
import type { Heard } from '../intake/heard.ts';
import { readTakeBack } from '../intake/take-back.ts';
import type { Receipt } from '../receipt.ts';
import { addressOf, keyOf } from './heard-address.ts';
import { receiveSaidToBot } from './said-to-bot.ts';
import { receiveStopFollowing } from './stop-following.ts';
import { receiveTakeBack } from './take-back.ts';

/** What somebody said: a follow-up in a thread of ours, or something said to the bot elsewhere; all else is not for us. */
export async function receiveHeard(heard: Heard, desk: Desk): Promise<Receipt> {
  const ours = heard.thread === null ? null : await desk.store.threadAt(heard.team, heard.channel, heard.thread);
  if (ours === null) return heard.addressed ? receiveSaidToBot(heard, desk) : {};
  const isForUs = heard.addressed || (ours.follows === 'everything' && !heard.toOthers);
  return isForUs ? followUp(heard, ours.threadId, desk) : {};
}

async function followUp(heard: Heard, threadId: string, desk: Desk): Promise<Receipt> {
  const takenBack = readTakeBack(heard.text);
  if (takenBack !== null) return receiveTakeBack(takenBack, heard, threadId, desk);
  const kinds = readInstructions(heard.text).map(({ kind }) => kind);
  if (kinds.includes('stop-following')) return receiveStopFollowing(heard, desk);
  if (kinds.every((kind) => kind === 'none')) return {};
  // Unasked, the bot answers only what clearly asks it for a change: people talk in threads too.
  if (!heard.addressed && isTalkBetweenPeople(heard.text)) return {};
  const isVague = kinds.every((kind) => kind === 'other' || kind === 'none');
  if (isVague && !heard.addressed && !asksForEdit(heard.text)) return {};
  const request = await desk.conversation.accept({
    ask: { kind: 'words', text: heard.text, parentId: null },
    address: addressOf(heard, heard.thread),
    dedupeKey: keyOf(heard),
    threadId,
  });
  return request === null ? {} : { work: async () => desk.conversation.work(request) };
}
