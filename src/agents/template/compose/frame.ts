import { calm } from '../finish/calm.ts';
import type { Context } from './context.ts';
import { pick } from './pick.ts';
import { edited, kept, type Said, written } from './said.ts';

export function prefixOf({ sorted, reading }: Context): readonly Said[] {
  return sorted.prefix.map((one) => edited('brand-prefix', one.unit, one.faults.length > 0 ? calm(one.unit.text, reading) : one.unit.text, 'Ordinary writing instead of capitals.'));
}

/** The greeting stays with its token; a stiff or shouted one becomes plain. */
export function greetingOf({ sorted, reading, values, anyStart }: Context): readonly Said[] {
  return sorted.greeting.map((one) => {
    if (one.faults.length === 0) return kept('greeting', one.unit);
    if (one.usable !== null) return edited('greeting', one.unit, one.usable, 'Ordinary writing instead of capitals.');
    if (one.unit.tokens.length > 0) return kept('greeting', one.unit);
    const picked = pick('greeting', reading, values, anyStart);
    return picked === null ? kept('greeting', one.unit) : written('greeting', picked.text, { from: [one.unit], gloss: picked.gloss, lead: one.unit.lead });
  });
}

/** A stiff formula becomes a plain one; the name below it stays. */
export function signOffOf({ sorted, reading, values, anyStart }: Context): readonly Said[] {
  const stiff = sorted.signOff.some((one) => one.faults.length > 0);
  return sorted.signOff.flatMap((one, index) => {
    if (!stiff || index === sorted.signOff.length - 1) return [kept('sign-off', one.unit)];
    const picked = index === 0 ? pick('sign-off', reading, values, anyStart) : null;
    return picked === null ? [] : [written('sign-off', picked.text, { from: [one.unit], gloss: picked.gloss, lead: one.unit.lead })];
  });
}
