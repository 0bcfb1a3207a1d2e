import { type Brief, groundsOf } from '../domain/brief.ts';
import type { Check } from '../domain/report.ts';
import { findTokens, type Token } from '../domain/token.ts';
import type { GuardInput } from './guard-input.ts';
import { shortLinks } from './market/short-links.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';
import { tokensOf } from './offer/in-fields.ts';
import { missingFrom } from './offer/token-difference.ts';

/** Links, domains, e-mail addresses and phone numbers are the original's, letter by letter and as often; a new one must have been given. */
export function checkLinks({ brief, candidate }: GuardInput): Check {
  const isLink = ({ kind }: Token) => kind === 'link';
  const original = tokensOf(brief.template).filter(isLink);
  const rewritten = tokensOf(candidate).filter(isLink);
  const lost = missingFrom(original, rewritten);
  const inOriginal = new Set(original.map((token) => token.text));
  const added = missingFrom(rewritten, original).filter(({ text }) => inOriginal.has(text) || !isGiven(text, brief));
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
      findTokens(text)
        .filter((token) => isLink(token) && texts.has(token.text))
        .map(({ start, end, text: link }) => ({ field, start, end, text: link })),
    );
    findings.push({
      status: 'fail',
      detail: `The link ${quoted(texts)} is not in the original, or not as often: remove it.`,
      found,
    });
  }
  return answer('links', [...findings, ...shortLinks(brief, candidate)], 'Every link is as it was.');
}

function isGiven(link: string, brief: Brief): boolean {
  return findTokens(groundsOf(brief)).some(({ kind, text }) => kind === 'link' && text === link);
}
