import type { Report } from '../domain/report.ts';

/** As the playbook begins the reason why a confirmed fact is not in the text. */
const NOT_SAID = /^“[^“”]*(?:“[^“”]*”[^“”]*)*” is not in the text: /u;

/** Why facts that came in are not in the text, as its changes tell and the version before did not; null: nothing is told. */
export function unsaidNote({ rewrite }: Report, parent: Report): string | null {
  const told = new Set(parent.rewrite?.changes.map(({ why }) => why));
  const reasons = rewrite?.changes.map(({ why }) => why).filter((why) => NOT_SAID.test(why) && !told.has(why)) ?? [];
  if (reasons.length === 0) return null;
  const note = [...new Set(reasons)].join(' ');
  return note.includes('Change the offer') ? `${note} ${HOW_TO_CHANGE_THE_OFFER}` : note;
}

const HOW_TO_CHANGE_THE_OFFER =
  'For that, open the form again (/crm-rewrite, or “Improve this message” on it) and write the right offer there.';
