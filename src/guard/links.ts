import { groundsOf } from '../domain/brief.ts';
import type { Check } from '../domain/report.ts';
import { wholeText } from '../domain/template.ts';
import { findTokens } from '../domain/token.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';
import { missingFrom } from './offer/token-difference.ts';

/** Links, domains, e-mail addresses and phone numbers are the original's, letter by letter and as often; a new one must have been given. */
export function checkLinks({ brief, candidate }: GuardInput): Check {
  const linksOf = (text: string) => findTokens(text).filter((token) => token.kind === 'link');
  const original = linksOf(wholeText(brief.template));
  const rewritten = linksOf(wholeText(candidate));
  const lost = missingFrom(original, rewritten);
  const given = linksOf(groundsOf(brief)).map((token) => token.text);
  const inOriginal = new Set(original.map((token) => token.text));
  const added = missingFrom(rewritten, original).filter(({ text }) => inOriginal.has(text) || !given.includes(text));
  const findings: Finding[] = [];
  if (lost.length > 0)
    findings.push({
      status: 'fail',
      detail: `The link ${quoted(lost.map((one) => one.text))} is missing or altered: put it back as it was.`,
      found: [],
    });
  if (added.length > 0) {
    const texts = new Set(added.map((token) => token.text));
    const found = fieldsOf(candidate).flatMap(({ field, text }) =>
      linksOf(text)
        .filter((token) => texts.has(token.text))
        .map(({ start, end, text: link }) => ({ field, start, end, text: link })),
    );
    findings.push({
      status: 'fail',
      detail: `The link ${quoted(texts)} is not the original's, or stands there less often: remove it.`,
      found,
    });
  }
  return answer('links', findings, 'Every link is as it was.');
}
