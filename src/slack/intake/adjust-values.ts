import { FIELD } from '../ids.ts';
import { typedValue } from './form-values.ts';
import type { Payload } from './payload.ts';

/** What was chosen and typed in the Adjust form, as a reply would say it; empty when nothing was. A comparison stands alone. */
export function adjustWords(view: Payload): string {
  const comparison = typedValue(view, FIELD.compare);
  if (comparison !== '') return comparison;
  const mention = typedValue(view, FIELD.mention).trim();
  return [
    ...CHOICES.map((name) => typedValue(view, name)),
    mention === '' ? '' : `mention ${mention}`,
    typedValue(view, FIELD.words).trim(),
  ]
    .filter((words) => words !== '')
    .join('; ')
    .toWellFormed();
}

/** As they are read: what was wished before is forgotten first. */
const CHOICES = [FIELD.afresh, FIELD.angle, FIELD.length, FIELD.tone, FIELD.language, FIELD.emoji];
