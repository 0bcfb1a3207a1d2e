import { rememberedOf } from '../../domain/remembered.ts';
import type { Check, CheckName, Span, Status } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';

/** One finding of a check: how bad it is, in a sentence, and where it stands. */
export interface Finding {
  readonly status: 'warn' | 'fail';
  readonly detail: string;
  readonly found: readonly Span[];
}

/** The check's answer: as bad as its worst finding, in the words of its worst ones. */
export function answer(name: CheckName, findings: readonly Finding[], passing: string): Check {
  const status: Status = findings.some((one) => one.status === 'fail') ? 'fail' : findings.length > 0 ? 'warn' : 'pass';
  if (status === 'pass') return { name, status, detail: passing, found: [] };
  const worst = findings.filter((one) => one.status === status);
  const details = together(worst.map((one) => one.detail));
  const detail =
    details.length > 3 ? `${details.slice(0, 3).join(' ')} And ${details.length - 3} more.` : details.join(' ');
  return { name, status, detail, found: worst.flatMap((one) => one.found) };
}

const SAID_OF_ONE =
  /^(?<words>“[^”]*”) (?<rest>(?:claims|presses|gives|guarantees|speaks|promises|assumes|appears) .*)$/su;

/** "“A” claims an end: …" and "“B” claims an end: …" are one sentence about both. The rest stay as they are, each once. */
function together(details: readonly string[]): readonly string[] {
  const said = new Map<string, string[]>();
  for (const detail of details) {
    const { words, rest } = SAID_OF_ONE.exec(detail)?.groups ?? {};
    const about = said.get(rest ?? detail) ?? [];
    if (words !== undefined && !about.includes(words)) about.push(words);
    said.set(rest ?? detail, about);
  }
  return [...said].map(([rest, about]) =>
    about.length < 2 ? [...about, rest].join(' ') : `${about.join(', ')}: each ${rest}`,
  );
}

/** Title and body with their names, for a search that must say where. */
export const fieldsOf: (template: Template) => readonly { readonly field: Span['field']; readonly text: string }[] =
  rememberedOf(({ title, body }) =>
    title === null || title === ''
      ? [{ field: 'body', text: body }]
      : [
          { field: 'title', text: title },
          { field: 'body', text: body },
        ],
  );

export function quoted(texts: Iterable<string>): string {
  return [...new Set([...texts].map((text) => `“${text.replace(/\s+/gu, ' ').trim()}”`))].join(', ');
}
