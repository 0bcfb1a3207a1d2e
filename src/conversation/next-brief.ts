import type { Brief } from '../domain/brief.ts';
import { languageName } from '../domain/instruction/language-names.ts';
import { type Instruction, readInstructions } from '../domain/instruction.ts';
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
    instruction: withLastingWishes(parent, wish),
    previous: parent.rewrite === null ? null : shownText(parent),
  };
}

/** The text that a version proposes: its rewrite or, where there is none, the original. */
export function shownText({ rewrite, brief }: Pick<Report, 'rewrite' | 'brief'>): Template {
  return rewrite === null ? brief.template : { title: rewrite.title, body: rewrite.body };
}

/**
 * After "in Spanish", "shorter" means shorter in Spanish: a wish for a language, a tone or emoji lasts until another of its
 * kind is told, where it was granted.
 */
function withLastingWishes(parent: Report, wish: string | null): string | null {
  const told = new Set(wish === null ? [] : readInstructions(wish).map(({ kind }) => kind));
  const before = parent.brief.instruction === null ? [] : readInstructions(parent.brief.instruction);
  const lasting = before
    .filter((one) => !told.has(one.kind))
    .map((one) => inWords(one, parent.engine.name === 'model'))
    .filter((words) => words !== null);
  const all = [...(wish === null ? [] : [wish]), ...lasting];
  return all.length === 0 ? null : all.join('; ');
}

/** As a reply would say it; null for a wish that does not last, or that rules cannot grant. */
function inWords(wish: Instruction, byModel: boolean): string | null {
  if (wish.kind === 'emoji') return byModel || !wish.wanted ? `${wish.wanted ? 'with' : 'without'} emoji` : null;
  if (!byModel) return null;
  if (wish.kind === 'language') return `in ${languageName(wish.language)}`;
  return wish.kind === 'tone' ? `tone: ${wish.tone}` : null;
}
