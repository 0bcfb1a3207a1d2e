import type { Report } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { findTokens, type Token } from '../../domain/token.ts';
import { inFormWords } from './guard-words.ts';
import { lengthLine } from './length-line.ts';
import { count } from './sentence.ts';

/** One line that says why the rewrite can be trusted: nothing added, what is kept, and how long it is against the original. */
export function proofLine({ brief, rewrite, checks, measures }: Report): string {
  const failed = checks.some((check) => check.status === 'fail');
  const warned = checks.some((check) => check.status === 'warn');
  const said = failed
    ? 'A check failed.'
    : warned
      ? 'Nothing invented, but look at what stands below.'
      : 'Nothing added that you did not give.';
  return [
    said,
    keptTokens(brief.template, rewrite),
    measures.rewrite === null ? '' : lengthLine(measures.rewrite, measures.original, 'yours'),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What somebody should look at before sending, a line each. */
export function warnings({ checks }: Report): readonly string[] {
  return checks.filter((check) => check.status === 'warn').map((check) => inFormWords(check.detail));
}

/** Tokens of the original that stand in the rewrite, as often as in both: what was left out with its offer is not kept. */
function keptTokens(original: Template, rewrite: Template | null): string {
  const left = rewrite === null ? [] : tokensOf(rewrite).map(({ text }) => text);
  const tokens = tokensOf(original).filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
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

function tokensOf({ title, body }: Template): readonly Token[] {
  return [...(title === null ? [] : findTokens(title)), ...findTokens(body)];
}
