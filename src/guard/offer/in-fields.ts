import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Template } from '../../domain/template.ts';
import { findTokens, type Token } from '../../domain/token.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';
import { fieldsOf } from './answer.ts';

// What a message holds, wherever it says it: of the title, then of the body. Offsets count within their own field. Title and
// body are never read as one text, which would be read anew.

export const tokensOf: (template: Template) => readonly Token[] = rememberedOf((template) =>
  fieldsOf(template).flatMap(({ text }) => findTokens(text)),
);

export function figuresOf(template: Template, language: string): readonly Figure[] {
  return fieldsOf(template).flatMap(({ text }) => findFigures(text, language));
}

export function conceptsOf(template: Template, language: string, list: LexiconList): readonly ConceptTerm[] {
  return fieldsOf(template).flatMap(({ text }) => findConcepts(text, language, list));
}
