import { settingsFor, type Whereabouts } from '../../conversation/settings.ts';
import type { Template } from '../../domain/template.ts';
import { type Desk, REPLY_LINK_MS } from '../desk.ts';
import type { Draft } from '../draft.ts';
import { hold } from '../hold.ts';
import { messageText } from '../intake/message-text.ts';
import { named, type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { draftOfMessage } from '../intake/read-draft.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { type CopyToCheck, checkView } from '../reply/check-view.ts';
import { noticeMessage } from '../reply/notices.ts';

/** What stands behind the open form: where it was opened, texts too long for a field, and what the form does not ask. */
export interface HeldCopy extends CopyToCheck {
  readonly where: Whereabouts;
  readonly unasked: Pick<Draft, 'merchant' | 'category' | 'product'>;
}

/** "Check this copy" on any message: a form with its text and, in a thread of ours, the original and what is true of it. */
export async function receiveCheckShortcut(shortcut: Payload, desk: Desk): Promise<Receipt> {
  const message = record(shortcut['message']);
  const where: Whereabouts = {
    team: teamOf(shortcut),
    channel: named(record(shortcut['channel'])['id']),
    user: string(record(shortcut['user'])['id']),
  };
  const reply = { url: string(shortcut['response_url']), expiresAt: desk.now() + REPLY_LINK_MS };
  const draft = draftOfMessage(messageText(message));
  if (draft.body === '') return { work: () => desk.outlet.reply(reply, noticeMessage(NO_TEXT)) };
  return {
    work: async () => {
      const known = (await knownOf(where, named(message['thread_ts']), desk)) ?? (await saidIn(draft, where, desk));
      const copy: HeldCopy = { ...known, candidate: asTyped(draft), where };
      const view = checkView(await hold(copy, desk), copy, desk.brief.segments ?? []);
      if (await openView(string(shortcut['trigger_id']), view, desk)) return;
      await desk.outlet.reply(reply, noticeMessage(NOT_OPENED));
    },
  };
}

const NO_TEXT = 'This message has no text that I could check.';
const NOT_OPENED = 'Slack closed the form before it opened. Choose Check this copy again.';

type Known = Omit<HeldCopy, 'candidate' | 'where'>;

/**
 * What a thread of ours knows about the message it is about; null elsewhere. It goes before what labels of the pasted text say:
 * an offer that was confirmed here is not replaced by what somebody wrote above another text.
 */
async function knownOf(where: Whereabouts, thread: string | null, { store }: Desk): Promise<Known | null> {
  const ours = thread === null ? null : await store.threadAt(where.team, where.channel ?? '', thread);
  const newest = ours === null ? undefined : (await store.versions(ours.threadId)).at(-1);
  if (ours === null || newest === undefined) return null;
  const { template, segment, voucher, channel, merchant, category, product } = newest.brief;
  const facts = [...new Set([...newest.brief.facts, ...(await store.facts(ours.threadId))])].join('\n');
  const unasked = { merchant, category: category?.join(' > ') ?? null, product };
  return { original: asTyped(template), segment, voucher: voucher?.text ?? null, facts, channel, unasked };
}

/** What labels above or below the pasted text name; the channel also from the settings. */
async function saidIn(draft: Draft, where: Whereabouts, { store }: Desk): Promise<Known> {
  const { segment, voucher, merchant, category, product } = draft;
  const channel = draft.channel ?? (await settingsFor(where, store)).channel;
  return { original: '', segment, voucher, facts: '', channel, unasked: { merchant, category, product } };
}

/** As the fields of the form want it: the title on the first line, an empty line, the body. */
function asTyped({ title, body }: Template): string {
  return title === null || title === '' ? body : `${title}\n\n${body}`;
}
