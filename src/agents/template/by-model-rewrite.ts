import type { Change, Rewrite } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { wholeText } from '../../domain/template.ts';
import { cleanBody, cleanLine } from '../by-model/clean-text.ts';
import type { MaskedMessage } from '../by-model/masked-message.ts';
import { verbatim } from '../by-model/verbatim.ts';
import type { RewriteAnswer } from './by-model-answer.ts';

/** The model's text with its hidden characters taken out and the tokens put back; changes that quote nothing are dropped. */
export function rewriteFrom(
  answer: RewriteAnswer,
  original: Template,
  language: string,
  message: MaskedMessage,
): Rewrite {
  const body = message.unmask(withLineBreaks(cleanBody(answer.body), original.body));
  const title =
    original.title === null ? null : message.unmask(cleanLine(answer.title ?? '', Number.POSITIVE_INFINITY));
  if (title === original.title && body === original.body) return { title, body, changes: [] };
  const now = wholeText({ title, body });
  const before = wholeText(original);
  const english = language === 'en' || language.startsWith('en-');
  const changes = answer.changes.flatMap((change): readonly Change[] => {
    const text = change.text.trim() === '' ? '' : verbatim(message.unmask(change.text), now);
    const was = change.was === null ? null : verbatim(message.unmask(change.was), before);
    if (text === null || text === was || (text === '' && was === null)) return [];
    const gloss = english || change.gloss === null ? '' : cleanLine(message.unmask(change.gloss), 300);
    return [{ text, was, why: cleanLine(message.unmask(change.why), 300), gloss: gloss === '' ? null : gloss }];
  });
  return { title, body, changes };
}

/** Small models write a line break as a backslash and an n. */
function withLineBreaks(body: string, original: string): string {
  return original.includes('\\') ? body : body.replaceAll('\\n', '\n');
}
