import { sentenceFor } from '../../conversation/sentence-for.ts';
import { settingsFor } from '../../conversation/settings.ts';
import type { Brief } from '../../domain/brief.ts';
import { InputError } from '../../domain/errors.ts';
import { measure } from '../../domain/measure.ts';
import type { BlindPick } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { briefFor } from '../brief-for.ts';
import type { Desk } from '../desk.ts';
import { EMPTY_DRAFT } from '../draft.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { typedValue } from '../intake/form-values.ts';
import { readLabelled } from '../intake/labels.ts';
import { named, type Payload, record, string } from '../intake/payload.ts';
import { teamOf } from '../intake/pressed.ts';
import { splitTemplate } from '../intake/split-template.ts';
import type { Receipt } from '../receipt.ts';
import { shownCopy } from '../reply/check-view.ts';
import { checkedView } from '../reply/checked-view.ts';
import type { HeldCopy } from './check-shortcut.ts';

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
  const split = (text: string) => {
    const whole = text.toWellFormed().trim();
    return channel === 'sms' || channel === 'whatsapp' ? { title: null, body: whole } : splitTemplate(whole);
  };
  // Labels of the new text are nobody's word for what is true; those of the text as it was fill what was left empty.
  const before = readLabelled(typed(FIELD.original, behind?.original));
  const candidate = split(readLabelled(typed(FIELD.body, behind?.candidate)).text);
  const audience = named(typedValue(view, FIELD.segment)) ?? before.fields.segment ?? null;
  try {
    const draft = {
      ...EMPTY_DRAFT,
      ...behind?.unasked,
      ...before.fields,
      ...split(before.text),
      channel,
      segment: audience ?? STRICTEST,
      voucher: named(typedValue(view, FIELD.voucher)) ?? before.fields.voucher ?? null,
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
    const result = checkedView({ checks, measures, isAudienceUnknown: audience === null, pick });
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
