import { groundsOf } from '../domain/brief.ts';
import { findFigures } from '../domain/figure/find-figures.ts';
import type { Check } from '../domain/report.ts';
import { findConcepts } from '../language/find-terms.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';

/** Which claims of the marketer's say as much as this one or more. Itself always does. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'limited-time': ['flash', 'ends-soon', 'last-chance', 'expiring', 'today-only', 'one-time'],
  'ends-soon': ['last-chance', 'expiring', 'today-only', 'flash'],
  expiring: ['ends-soon', 'last-chance', 'today-only', 'cancellation'],
  'last-chance': ['today-only', 'one-time'],
  flash: ['today-only', 'limited-time'],
  hurry: ['last-chance', 'ends-soon', 'expiring', 'today-only', 'flash', 'limited-time', 'cancellation', 'one-time'],
  'one-time': ['last-chance'],
  'few-left': ['almost-gone', 'sold-out-soon', 'limited-quantity', 'while-stocks-last', 'first-come'],
  'almost-gone': ['few-left', 'sold-out-soon'],
  'sold-out-soon': ['few-left', 'almost-gone', 'selling-fast'],
  'selling-fast': ['sold-out-soon', 'almost-gone'],
  'limited-quantity': ['few-left', 'while-stocks-last', 'first-come'],
  'first-come': ['limited-quantity', 'few-left', 'while-stocks-last'],
  'while-stocks-last': ['few-left', 'limited-quantity', 'first-come', 'almost-gone'],
};

/** A stated end makes these true, and these a matter of tone. */
const TRUE_WITH_AN_END: ReadonlySet<string> = new Set(['limited-time', 'ends-soon', 'expiring']);
const LOUD_WITH_AN_END: ReadonlySet<string> = new Set(['hurry', 'last-chance', 'flash']);

/** No end and no shortage is claimed that nobody gave. "Shop now" and "today" claim neither; "don't miss out" is pressure only. */
export function checkUrgency({ brief, candidate }: GuardInput): Check {
  const { language } = brief;
  const grounds = groundsOf(brief);
  const findings: Finding[] = [];
  for (const list of ['urgency', 'scarcity'] as const) {
    for (const { field, text } of fieldsOf(candidate)) {
      for (const term of findConcepts(text, language, list)) {
        const said = findConcepts(grounds, language, list).map((one) => one.concept);
        if ([term.concept, ...(SAID_BY[term.concept] ?? [])].some((concept) => said.includes(concept))) continue;
        const ends = list === 'urgency' && findFigures(grounds, language).some((figure) => figure.role === 'deadline');
        if (ends && TRUE_WITH_AN_END.has(term.concept)) continue;
        const soft = term.concept === 'dont-miss' || (ends && LOUD_WITH_AN_END.has(term.concept));
        findings.push({
          status: soft ? 'warn' : 'fail',
          detail: wording(quoted([term.text]), list, soft),
          found: [{ field, start: term.start, end: term.end, text: term.text }],
        });
      }
    }
  }
  return answer('urgency', findings, 'It claims no end and no shortage that you did not give.');
}

function wording(words: string, list: 'urgency' | 'scarcity', soft: boolean): string {
  if (soft) return `${words} presses more than you did: see whether that is meant.`;
  return list === 'urgency'
    ? `${words} claims an end that you did not give: leave it out, or state the date as a fact.`
    : `${words} claims short stock or high demand that you did not give: leave it out, or confirm it as a fact.`;
}
