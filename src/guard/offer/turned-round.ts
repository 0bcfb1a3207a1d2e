import type { Span } from '../../domain/report.ts';
import { type Template, wholeText } from '../../domain/template.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** "Assembly is not included" that is "assembly is included" now: what a clause denies, said by the candidate without the denial. */
export function turnedRound({ brief, candidate }: GuardInput): readonly Finding[] {
  const { language, template } = brief;
  const clauses = (one: Template) => fieldsOf(one).flatMap(({ field, text }) => clausesOf(text, language, field));
  const original = clauses(template);
  const denied = original.filter((clause) => clause.denies !== null);
  if (denied.length === 0 || wholeText(template) === wholeText(candidate)) return [];
  const rewritten = clauses(candidate);
  const asserted = (among: readonly Clause[], clause: Clause) =>
    among.find((one) => one.asserts && clause.denies?.(one) === true);
  return denied.flatMap((clause) => {
    const said = asserted(rewritten, clause);
    if (said === undefined || asserted(original, clause) !== undefined) return [];
    const found: Span = { field: said.field, start: said.start, end: said.end, text: said.text };
    const detail = `${quoted([said.text])} says the opposite of ${quoted([clause.text])}: say it as you gave it.`;
    return [{ status: 'fail' as const, detail, found: [found] }];
  });
}
