import { findFigures } from '../../domain/figure/find-figures.ts';
import type { ConceptTerm } from '../../language/find-terms.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from '../offer/answer.ts';
import { note } from './note.ts';

const FREE: ReadonlySet<string> = new Set(['free', 'free-shipping', 'gift', 'sample', 'trial', 'upgrade']);
/** About what a push shows: who reads "free" reads the condition with it. */
const NEAR = 180;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "Free" in one place and what must be spent for it in another, far off. Where something else is offered too, the minimum may be that one's. */
export function farCondition({ brief, candidate }: GuardInput): readonly Finding[] {
  const { language } = brief;
  const [title, body] = [candidate.title ?? '', candidate.body];
  if (title.length + body.length <= NEAR) return [];
  const free: (ConceptTerm & { readonly field: 'title' | 'body' })[] = [];
  const conditions: Place[] = [];
  for (const { field, text } of fieldsOf(candidate)) {
    // Title and body as they are read, one after the other.
    const offset = field === 'body' ? title.length + 1 : 0;
    for (const term of findConcepts(text, language, 'giveaway')) {
      if (FREE.has(term.concept)) free.push({ ...term, start: term.start + offset, end: term.end + offset, field });
    }
    if (free.length === 0) continue;
    for (const { kind, role, start, end } of findFigures(text, language)) {
      if (kind === 'percent' || (kind === 'money' && role === 'value')) return [];
      if (role === 'minimum') conditions.push({ start: start + offset, end: end + offset });
    }
  }
  const [first] = free;
  if (first === undefined || conditions.length === 0) return [];
  if (free.some((term) => conditions.some((one) => one.start - term.end <= NEAR && term.start - one.end <= NEAR)))
    return [];
  const offset = first.field === 'body' ? title.length + 1 : 0;
  return [
    note(
      `${quoted([first.text])} stands far from its condition: say both in one breath.`,
      'UCPD Annex I, 20; 16 CFR 251 on “free”',
      [{ field: first.field, start: first.start - offset, end: first.end - offset, text: first.text }],
    ),
  ];
}
