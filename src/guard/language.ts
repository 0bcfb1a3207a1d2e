import type { Check, Span } from '../domain/report.ts';
import { type Template, wholeText } from '../domain/template.ts';
import { type DetectedLanguage, detectLanguage } from '../language/detect-language.ts';
import { languageName, sameLanguage } from '../language/language-tag.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, fieldsOf } from './offer/answer.ts';

/** Below this a text is too short or too mixed to say. */
const SURE = 0.6;

/** The candidate is in the language of the brief, or in one of the original's where that is another. */
export function checkLanguage({ brief, candidate }: GuardInput): Check {
  const strange = languagesOf(candidate).find(
    ({ language, confidence }) => confidence >= SURE && !sameLanguage(language, brief.language),
  );
  if (
    strange === undefined ||
    languagesOf(brief.template).some((own) => sameLanguage(own.language, strange.language))
  ) {
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

/** Of the whole, and of the body alone: a title in the customer's language may stand over a body in another. */
function languagesOf(template: Template): readonly DetectedLanguage[] {
  return [wholeText(template), template.body].map(detectLanguage);
}
