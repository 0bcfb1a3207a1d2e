import type { Brief } from '../domain/brief.ts';
import { languageName } from '../domain/instruction/language-names.ts';
import { readInstruction } from '../domain/instruction.ts';
import type { Report } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

/**
 * The brief of the next version: the thread's original with every fact confirmed so far, the wish, and the text it grows
 * from, so that it is judged against both.
 */
export function nextBrief(parent: Report, facts: readonly string[], wish: string | null): Brief {
  return {
    ...parent.brief,
    facts: [...new Set([...parent.brief.facts, ...facts])],
    instruction: withKeptLanguage(parent, wish),
    previous: parent.rewrite === null ? null : shownText(parent),
  };
}

/** The text that a version proposes: its rewrite or, where there is none, the original. */
export function shownText({ rewrite, brief }: Pick<Report, 'rewrite' | 'brief'>): Template {
  return rewrite === null ? brief.template : { title: rewrite.title, body: rewrite.body };
}

/** After "in Spanish", "shorter" means shorter in Spanish: the wish for a language lasts, where it was granted. */
function withKeptLanguage(parent: Report, wish: string | null): string | null {
  const before = parent.brief.instruction === null ? null : readInstruction(parent.brief.instruction);
  if (before?.kind !== 'language' || parent.engine.name !== 'model') return wish;
  const now = wish === null ? null : readInstruction(wish);
  if (now?.kind === 'language') return wish;
  const language = `in ${languageName(before.language)}`;
  return wish === null ? language : `${wish}; ${language}`;
}
