import { groundsOf } from '../../domain/brief.ts';
import { wholeText } from '../../domain/template.ts';
import { findTokens } from '../../domain/token.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';

const HTML_TAG = /<(?:!--|\/?([a-z][a-z0-9-]{0,20})(?:\s[^<>]{0,400})?\/?>)/giu;
const ACTIVE_CONTENT =
  /<\s?(?:script|iframe|object|embed|form)\b|(?<![\p{L}])(?:javascript|data)\s?:|\son[a-z]{3,20}\s?=/iu;

/** Ways to reach someone, and markup, that the original does not have: phone numbers, e-mail addresses, tags, scripts. Links are the check `links`. */
export function foreignContacts({ brief, candidate }: GuardInput): readonly Finding[] {
  const grounds = groundsOf(brief);
  const findings: Finding[] = [];
  for (const { field, text } of fieldsOf(candidate)) {
    for (const token of findTokens(text)) {
      if (token.kind !== 'link' || grounds.includes(token.text)) continue;
      if (!/^[^/]*@/u.test(token.text) && !/^[+(\d\s-]+\d[\d\s()-]*$/u.test(token.text)) continue;
      const span = { field, start: token.start, end: token.end, text: token.text };
      findings.push({
        status: 'fail',
        detail: `The contact ${quoted([token.text])} is not in what you gave: remove it.`,
        found: [span],
      });
    }
  }
  const known = tagNames(wholeText(brief.template));
  const strange = [...tagNames(wholeText(candidate))].filter((name) => !known.has(name));
  const active = ACTIVE_CONTENT.test(wholeText(candidate)) && !ACTIVE_CONTENT.test(wholeText(brief.template));
  if (strange.length > 0 || active) {
    findings.push({
      status: 'fail',
      detail: 'It contains HTML or a script that the original does not have: send plain text.',
      found: [],
    });
  }
  return findings;
}

function tagNames(text: string): ReadonlySet<string> {
  if (!text.includes('<')) return new Set();
  const placeholders = new Set(
    findTokens(text)
      .filter((token) => token.kind !== 'link')
      .map((token) => token.start),
  );
  const tags = [...text.matchAll(HTML_TAG)].filter((match) => !placeholders.has(match.index));
  return new Set(tags.map((match) => (match[1] ?? '!--').toLowerCase()));
}
