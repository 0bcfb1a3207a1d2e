import type { Check, Span } from '../domain/report.ts';
import { wholeText } from '../domain/template.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { languageName, sameLanguage } from '../language/language-tag.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, fieldsOf } from './offer/answer.ts';

/** Below this a text is too short or too mixed to say. */
const SURE = 0.6;

/** The candidate is in the language of the brief, or in the original's where that is another. */
export function checkLanguage({ brief, candidate }: GuardInput): Check {
  // A title in the customer's language may stand over a body in another.
  const strange = [wholeText(candidate), candidate.body]
    .map(detectLanguage)
    .find(({ language, confidence }) => confidence >= SURE && !sameLanguage(language, brief.language));
  if (strange === undefined || sameLanguage(strange.language, detectLanguage(wholeText(brief.template)).language)) {
    return answer('language', [], 'It is in the language of the original.');
  }
  const detail = `It reads as ${languageName(strange.language)}, not ${languageName(brief.language)}: write it in the customer’s language.`;
  const found: readonly Span[] = fieldsOf(candidate).map(({ field, text }) => ({
    field,
    start: 0,
    end: text.length,
    text,
  }));
  return answer('language', [{ status: 'fail', detail, found }], '');
}
