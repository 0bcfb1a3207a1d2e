import type { Brief } from '../../domain/brief.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import { wholeText } from '../../domain/template.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from './answer.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';

const givenClauses = rememberedOf(({ template, language }: Brief) => {
  const original = fieldsOf(template).flatMap(({ text }) => clausesOf(text, language));
  return { original, denied: original.filter((clause) => clause.denies !== null) };
});

/** "Assembly is not included" that is "assembly is included" now: what a clause denies, said by the candidate without the denial. */
export function turnedRound({ brief, candidate }: GuardInput): readonly Finding[] {
  const { language, template } = brief;
  const { original, denied } = givenClauses(brief);
  if (denied.length === 0 || wholeText(template) === wholeText(candidate)) return [];
  const rewritten = fieldsOf(candidate).flatMap(({ field, text }) =>
    clausesOf(text, language).map((clause) => ({ field, clause })),
  );
  return denied.flatMap((clause) => {
    const isAsserted = (one: Clause) => one.asserts && clause.denies?.(one) === true;
    const said = rewritten.find((one) => isAsserted(one.clause));
    if (said === undefined || original.some(isAsserted)) return [];
    const { start, end, text } = said.clause;
    const detail = `${quoted([text])} says the opposite of ${quoted([clause.text])}: say it as you gave it.`;
    return [{ status: 'fail' as const, detail, found: [{ field: said.field, start, end, text }] }];
  });
}
