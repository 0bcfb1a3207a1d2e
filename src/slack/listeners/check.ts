import { sentenceFor } from '../../conversation/sentence-for.ts';
import { settingsFor, type Whereabouts } from '../../conversation/settings.ts';
import type { Brief } from '../../domain/brief.ts';
import { InputError } from '../../domain/errors.ts';
import { measure } from '../../domain/measure.ts';
import type { BlindPick } from '../../domain/report.ts';
import { splitTitle, type Template } from '../../domain/template.ts';
import { briefFor } from '../brief-for.ts';
import { type Desk, REPLY_LINK_MS } from '../desk.ts';
import { EMPTY_DRAFT } from '../draft.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { typedValue } from '../intake/form-values.ts';
import { messageText } from '../intake/message-text.ts';
import { named, type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { type CopyToCheck, checkView, shownCopy } from '../reply/check-view.ts';
import { checkedView } from '../reply/checked-view.ts';
import { noticeMessage } from '../reply/notices.ts';

/** What stands behind the open form: where it was opened, and texts too long for a field. */
interface HeldCopy extends CopyToCheck {
  readonly where: Whereabouts;
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
  const candidate = messageText(message);
  if (candidate === '') return { work: () => desk.outlet.reply(reply, noticeMessage(NO_TEXT)) };
  return {
    work: async () => {
      const known = await knownOf(where, named(message['thread_ts']), desk);
      const copy: HeldCopy = { ...known, candidate, where };
      const view = checkView(await hold(copy, desk), copy, desk.brief.segments ?? []);
      if (await openView(string(shortcut['trigger_id']), view, desk)) return;
      await desk.outlet.reply(reply, noticeMessage(NOT_OPENED));
    },
  };
}

const NO_TEXT = 'This message has no text that I could check.';
const NOT_OPENED = 'Slack closed the form before it opened. Choose Check this copy again.';

/** What a thread of ours knows about the message it is about; elsewhere only the channel from the settings. */
async function knownOf(
  where: Whereabouts,
  thread: string | null,
  { store }: Desk,
): Promise<Omit<CopyToCheck, 'candidate'>> {
  const settings = await settingsFor(where, store);
  const ours = thread === null ? null : await store.threadAt(where.team, where.channel ?? '', thread);
  const newest = ours === null ? undefined : (await store.versions(ours.threadId)).at(-1);
  if (ours === null || newest === undefined)
    return { original: '', segment: null, voucher: null, facts: '', channel: settings.channel };
  const { template, segment, voucher, channel } = newest.brief;
  const original = template.title === null ? template.body : `${template.title}\n\n${template.body}`;
  const facts = [...new Set([...newest.brief.facts, ...(await store.facts(ours.threadId))])].join('\n');
  return { original, segment, voucher: voucher?.text ?? null, facts, channel };
}

/** "Check": the guard on what stands in the form. The result lies on top of the form, which stays as it is. */
export async function receiveCheck(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const behind = await held<HeldCopy>(string(view['private_metadata']), desk);
  const where = behind?.where ?? { team: teamOf(body), channel: null, user: string(record(body['user'])['id']) };
  const typed = (field: string, before = '') => {
    const text = typedValue(view, field);
    return text.trim() === shownCopy(before).trim() ? before : text;
  };
  const channel = named(typedValue(view, FIELD.channel));
  const segment = named(typedValue(view, FIELD.segment));
  const hasTitle = channel !== 'sms' && channel !== 'whatsapp';
  const candidate = splitTitle(typed(FIELD.body, behind?.candidate).toWellFormed(), hasTitle);
  try {
    const original = splitTitle(typed(FIELD.original, behind?.original), hasTitle);
    const draft = {
      ...EMPTY_DRAFT,
      ...original,
      channel,
      segment: segment ?? STRICTEST,
      voucher: named(typedValue(view, FIELD.voucher)),
    };
    const facts = typedValue(view, FIELD.fact).split('\n');
    const brief = briefFor(draft, await settingsFor(where, desk.store), desk.brief, facts);
    const measures = {
      original: measure(brief.template, brief.channel),
      candidate: measure(candidate, brief.channel),
    };
    const checks = desk.check(brief, candidate);
    const isSendable = checks.every(({ status }) => status !== 'fail');
    const pick = isSendable ? await betterOf(brief, candidate, desk) : null;
    const result = checkedView({ checks, measures, isAudienceUnknown: segment === null, pick });
    return { response: { response_action: 'push', view: result } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return mustMend(FIELD_OF[error.code] ?? FIELD.original, sentenceFor(error));
  }
}

/** By rule, so that it stands there at once and costs nothing. */
async function betterOf(brief: Brief, candidate: Template, { pipeline }: Desk): Promise<BlindPick<'one' | 'other'>> {
  const compared = await pipeline.compare(brief, brief.template, candidate, {
    playbookBecause: 'a check is made by rule',
  });
  return compared.pick;
}

/** Of people who never bought, least may be said. */
const STRICTEST = 'potential-new-customers';

const FIELD_OF: Readonly<Record<string, string>> = {
  'input/voucher-too-long': FIELD.voucher,
  'input/fact-too-long': FIELD.fact,
};
