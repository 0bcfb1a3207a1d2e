import { sentenceFor } from '../../conversation/sentence-for.ts';
import { type Settings, settingsFor } from '../../conversation/settings.ts';
import type { Brief } from '../../domain/brief.ts';
import { InputError } from '../../domain/errors.ts';
import { type Instruction, readInstructions } from '../../domain/instruction.ts';
import { briefFor, withDefaults } from '../brief-for.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../draft.ts';
import { hold } from '../hold.ts';
import type { Heard } from '../intake/heard.ts';
import { readDraft } from '../intake/read-draft.ts';
import type { Receipt } from '../receipt.ts';
import type { Message } from '../reply/message.ts';
import { HELP, noticeMessage, openFormMessage } from '../reply/notices.ts';
import { addressOf, keyOf } from './heard-address.ts';
import { newForm } from './held-form.ts';
import { keptForForm } from './kept-for-form.ts';
import { say } from './say.ts';

type Reaction =
  | { readonly kind: 'silence' }
  | { readonly kind: 'say'; readonly message: Message }
  /** `error`: why what was understood cannot be used as it is; null: something is left open. */
  | { readonly kind: 'offer-form'; readonly draft: Draft; readonly error: InputError | null }
  | { readonly kind: 'rewrite'; readonly brief: Brief };

const KEY_MS = 26 * 3_600_000;
const WHICH_TEXT = 'Say that in the thread of one of my answers, so that I know which text you mean.';
const WHO_READS = 'Who reads this message, and what do they get? Tell me in the form, and I write a better one.';
/** Wishes that mean nothing without the text that they are about. A fact may be a message of its own: "20% off today". */
const OF_A_TEXT = new Set<Instruction['kind']>([
  'shorter',
  'short',
  'longer',
  'start-over',
  'another-angle',
  'language',
  'tone',
  'emoji',
  'compare',
  'stop-following',
]);

/** A message to the bot outside its threads: with a segment it is answered at once, else the form is offered. */
export async function receiveSaidToBot(heard: Heard, desk: Desk): Promise<Receipt> {
  const address = addressOf(heard, heard.thread ?? heard.message);
  const reaction = reactTo(heard, await settingsFor(address, desk.store), desk);
  if (reaction.kind === 'silence') return {};
  if (reaction.kind === 'rewrite') {
    const ask = { kind: 'rewrite', brief: reaction.brief } as const;
    const request = await desk.conversation.accept({ ask, address, dedupeKey: keyOf(heard), threadId: null });
    return request === null ? {} : { work: async () => desk.conversation.work(request) };
  }
  if (!(await desk.store.claim(keyOf(heard), desk.now(), desk.now() + KEY_MS))) return {};
  if (reaction.kind === 'say') return { work: () => say(reaction.message, heard, desk) };
  const everybody = heard.direct ? null : 'Everybody, in this thread';
  const form = newForm({ draft: reaction.draft, address, source: null, everybody });
  const { error } = reaction;
  const message =
    error === null ? openFormMessage(WHO_READS, await hold(form, desk)) : await keptForForm(error, form, desk);
  return { work: () => say(message, heard, desk) };
}

function reactTo({ text }: Heard, settings: Settings, { brief: context }: Desk): Reaction {
  if (text === '' || /^(?:help|hello|hi|hey|\?)[.!?]*$/iu.test(text)) return { kind: 'say', message: HELP };
  const kinds = readInstructions(text).map(({ kind }) => kind);
  if (kinds.every((kind) => kind === 'none')) return { kind: 'silence' };
  if (kinds.every((kind) => OF_A_TEXT.has(kind))) return { kind: 'say', message: noticeMessage(WHICH_TEXT) };
  let draft: Draft | null = null;
  try {
    const understood = readDraft(text, context.segments ?? []);
    draft = understood.draft;
    if (draft.segment === null || draft.body === '' || !understood.isClear)
      return { kind: 'offer-form', draft, error: null };
    return { kind: 'rewrite', brief: briefFor(withDefaults(draft, settings), settings, context) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return draft === null
      ? { kind: 'say', message: noticeMessage(sentenceFor(error)) }
      : { kind: 'offer-form', draft, error };
  }
}
