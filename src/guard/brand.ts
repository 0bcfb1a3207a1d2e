import type { Check, Span } from '../domain/report.ts';
import { type Template, wholeText } from '../domain/template.ts';
import { findWords } from '../language/find-words.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';

/** Words that the brand avoids are not in the candidate; words that it keeps have not left it. */
export function checkBrand({ brief, candidate }: GuardInput): Check {
  const { avoid, keep } = brief.brand;
  const findings: Finding[] = [];
  for (const words of avoid) {
    const found = spansOf(candidate, words);
    // The marketer's own use of them is not the writer's fault, but worth a look.
    const own = spansOf(brief.template, words).length > 0;
    if (found.length > 0) {
      findings.push({
        status: own ? 'warn' : 'fail',
        detail: `${quoted([words])} is on the list of words to avoid: say it otherwise.`,
        found,
      });
    }
  }
  for (const words of keep) {
    if (findWords(wholeText(brief.template), words).length === 0 || spansOf(candidate, words).length > 0) continue;
    findings.push({ status: 'fail', detail: `${quoted([words])} must stay, and is gone: put it back.`, found: [] });
  }
  return answer('brand', findings, 'No word to avoid is used, no word to keep is lost.');
}

function spansOf(template: Template, words: string): readonly Span[] {
  return fieldsOf(template).flatMap(({ field, text }) => findWords(text, words).map((term) => ({ field, ...term })));
}
