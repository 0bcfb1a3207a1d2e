import type { Brief } from '../domain/brief.ts';
import { withStandingWishes } from '../domain/instruction/standing-wishes.ts';
import { readInstructions } from '../domain/instruction.ts';
import type { Report } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

/**
 * The brief of the next version: the thread's original with every fact confirmed so far, the wish with those that still
 * stand, and the text it grows from, so that it is judged against both. After "start over" it grows from the original.
 */
export function nextBrief(parent: Report, facts: readonly string[], wish: string | null): Brief {
  const told = wish === null ? [] : readInstructions(wish);
  const before = parent.brief.instruction === null ? [] : readInstructions(parent.brief.instruction);
  const afresh = told.some(({ kind }) => kind === 'start-over');
  return {
    ...parent.brief,
    facts: [...new Set([...parent.brief.facts, ...facts])],
    instruction: withStandingWishes(wish, told, before, parent.engine.name === 'model'),
    previous: afresh || parent.rewrite === null ? null : shownText(parent),
  };
}

/** The text that a version proposes: its rewrite or, where there is none, the original. */
export function shownText({ rewrite, brief }: Pick<Report, 'rewrite' | 'brief'>): Template {
  return rewrite === null ? brief.template : { title: rewrite.title, body: rewrite.body };
}
