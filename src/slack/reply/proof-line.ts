import type { Measure, Report } from '../../domain/report.ts';
import { findTokens } from '../../domain/token.ts';
import { count } from './sentence.ts';

/** One line that says why the rewrite can be trusted: nothing added, what is kept, and how long it is against the original. */
export function proofLine({ brief, checks, measures }: Report): string {
  const failed = checks.some((check) => check.status === 'fail');
  const warned = checks.some((check) => check.status === 'warn');
  const said = failed
    ? 'A check failed.'
    : warned
      ? 'Nothing invented; one thing to look at below.'
      : 'Nothing added that you did not give.';
  return [said, keptTokens(brief.template), length(measures.original, measures.rewrite)]
    .filter((part) => part !== '')
    .join(' ');
}

/** What somebody should look at before sending, a line each. */
export function warnings({ checks }: Report): readonly string[] {
  return checks.filter((check) => check.status === 'warn').map((check) => check.detail);
}

function keptTokens({ title, body }: Report['brief']['template']): string {
  const tokens = [...(title === null ? [] : findTokens(title)), ...findTokens(body)];
  const of = (...kinds: string[]) => tokens.filter((token) => kinds.includes(token.kind)).length;
  const kept = [
    [of('placeholder', 'block'), 'merge tag'],
    [of('link'), 'link'],
    [of('code'), 'code'],
    [of('opt-out', 'legal-prefix', 'footnote'), 'legal text'],
  ] as const;
  const named = kept.filter(([number]) => number > 0).map(([number, one]) => count(number, one));
  return named.length === 0 ? '' : `Kept: ${named.join(', ')}.`;
}

function length(original: Measure, rewrite: Measure | null): string {
  if (rewrite === null) return '';
  const limit = rewrite.limit === null ? '' : `, limit ${rewrite.limit}`;
  const characters = `${count(rewrite.characters, 'character')} (yours ${original.characters}${limit})`;
  if (rewrite.smsParts === null) return `${characters}.`;
  const parts = count(rewrite.smsParts, 'SMS part');
  return `${parts} (yours ${original.smsParts ?? '–'}), ${characters}.`;
}
