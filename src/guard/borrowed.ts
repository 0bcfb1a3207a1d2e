import { groundsOf } from '../domain/brief.ts';
import type { Check, Span } from '../domain/report.ts';
import { wholeText } from '../domain/template.ts';
import { findTokens } from '../domain/token.ts';
import { borrowedNames } from './borrowed/borrowed-names.ts';
import { borrowedRuns } from './borrowed/borrowed-runs.ts';
import { briefingWords } from './borrowed/briefing-words.ts';
import { otherShop } from './borrowed/other-shop.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';

/**
 * Nothing of another merchant's message is in the candidate: no run of its words, no name, code or link, and no other shop
 * signs it; nor anything of the writer's task.
 */
export function checkBorrowed(input: GuardInput): Check {
  const { brief, candidate, references } = input;
  const grounds = groundsOf(brief);
  const sources = references.map(wholeText);
  const findings: Finding[] = [];
  const fail = (detail: string, found: readonly Span[]) => findings.push({ status: 'fail', detail, found });
  for (const { field, text } of fieldsOf(candidate)) {
    const place = (spans: readonly Omit<Span, 'field'>[]) => spans.map((span) => ({ field, ...span }));
    const runs = place(borrowedRuns(text, sources, grounds));
    if (runs.length > 0)
      fail(`${quoted(runs.map((run) => run.text))} is another message’s wording: say it in your own words.`, runs);
    const names = place(borrowedNames(text, sources, grounds));
    if (names.length > 0) fail(`${quoted(names.map((name) => name.text))} is another shop’s: remove it.`, names);
    const task = place(briefingWords(text, grounds));
    if (task.length > 0)
      fail(
        `${quoted(task.map((one) => one.text))} speaks of the task, not to a customer: write the message alone.`,
        task,
      );
    const tokens = place(borrowedTokens(text, sources, grounds));
    if (tokens.length > 0)
      fail(`${quoted(tokens.map((token) => token.text))} belongs to another message: remove it.`, tokens);
  }
  const other = otherShop(input);
  if (other !== null)
    fail(`${quoted([other.name.text])} stands where ${quoted([other.own])} did: name the shop that sends it.`, [
      other.name,
    ]);
  return answer('borrowed', findings, 'Nothing is taken from another shop’s message.');
}

function borrowedTokens(text: string, sources: readonly string[], grounds: string): readonly Omit<Span, 'field'>[] {
  if (sources.length === 0) return [];
  return findTokens(text)
    .filter(
      ({ kind, text: token }) =>
        (kind === 'code' || kind === 'link') &&
        !grounds.includes(token) &&
        sources.some((source) => source.includes(token)),
    )
    .map(({ start, end, text: token }) => ({ start, end, text: token }));
}
