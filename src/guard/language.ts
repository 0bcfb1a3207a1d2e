import type { Check, Span } from '../domain/report.ts';
import { type Template, wholeText } from '../domain/template.ts';
import { type DetectedLanguage, detectLanguage, readsAs } from '../language/detect-language.ts';
import { languageName, sameLanguage } from '../language/language-tag.ts';
import type { GuardInput } from './guard-input.ts';
import { strangeForm } from './language-form.ts';
import { answer, fieldsOf } from './offer/answer.ts';

/** Below this a text is too short or too mixed to say. */
const SURE = 0.6;
const PASSING = 'It is in the language of the original.';

/** The candidate is in the language of the brief, or in one of the original's where that is another; and in its form of it (script, region). */
export function checkLanguage({ brief, candidate }: GuardInput): Check {
  const strange = strangeLanguage(candidate, brief.language);
  if (
    strange === null ||
    textsOf(brief.template).some((text) => sameLanguage(detectLanguage(text).language, strange.language))
  ) {
    const form = strangeForm(brief, candidate);
    return answer('language', form === null ? [] : [form], PASSING);
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

/** Most texts show their language at the first glance; only the others are looked into. A title changes that only where it is most of the text. */
function strangeLanguage(candidate: Template, language: string): DetectedLanguage | null {
  const { title, body } = candidate;
  const texts = title !== null && title.length > body.length ? [body, wholeText(candidate)] : [body];
  if (texts.every((text) => readsAs(text, language))) return null;
  for (const text of textsOf(candidate)) {
    const found = detectLanguage(text);
    if (found.confidence >= SURE && !sameLanguage(found.language, language)) return found;
  }
  return null;
}

/** The whole, and the body alone: a title in the customer's language may stand over a body in another. */
function textsOf(template: Template): readonly string[] {
  return [wholeText(template), template.body];
}
