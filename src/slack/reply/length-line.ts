import type { Measure } from '../../domain/report.ts';
import { count } from './sentence.ts';

/** How long a text is, against the one before it and what its channel shows. `before` is called by this name: "yours". */
export function lengthLine(after: Measure, before: Measure, name: string): string {
  const limit = after.limit === null ? '' : `, limit ${after.limit}`;
  const characters = `${count(after.characters, 'character')} (${name} ${before.characters}${limit})`;
  if (after.smsParts === null) return `${characters}.`;
  return `${count(after.smsParts, 'SMS part')} (${name} ${before.smsParts ?? '–'}), ${characters}.`;
}
