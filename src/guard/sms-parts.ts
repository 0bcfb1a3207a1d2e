import { measure } from '../domain/measure.ts';
import type { Check } from '../domain/report.ts';
import { smsSize } from '../domain/sms.ts';
import type { GuardInput } from './guard-input.ts';
import { answer } from './offer/answer.ts';

/** An SMS takes no more parts than the original did. Placeholders are counted as filled. */
export function checkSmsParts({ brief, candidate }: GuardInput): Check {
  const before = measure(brief.template, brief.channel).smsParts;
  const now = measure(candidate, brief.channel).smsParts;
  if (before === null || now === null || now <= before)
    return answer('sms-parts', [], 'It takes no more SMS parts than before.');
  const encoding = smsSize(brief.template.body).encoding === 'GSM-7' && smsSize(candidate.body).encoding === 'UCS-2';
  const why = encoding ? ' One letter or sign outside the SMS alphabet makes the whole text dearer.' : '';
  return answer(
    'sms-parts',
    [{ status: 'warn', detail: `It takes ${now} SMS parts and took ${before}.${why}`, found: [] }],
    '',
  );
}
