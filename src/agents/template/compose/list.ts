import type { Context } from './context.ts';
import { pick } from './pick.ts';
import { edited, type Said, written } from './said.ts';

/** List items and blocks as they are, under their own lead-in or a plain one. */
export function listOf(context: Context): readonly Said[] {
  const { reading, sorted, values, anyStart } = context;
  const own = sorted.leadIn
    .filter((one) => one.usable !== null)
    .map((one) => edited('lead-in', one.unit, one.usable ?? one.unit.text, null));
  if (sorted.list.length === 0) return own;
  const items = sorted.list.map((one) => edited('list', one.unit, one.usable ?? one.unit.text, null));
  if (own.length > 0) return [...own, ...items];
  const picked = pick('lead-in', reading, values, anyStart);
  const from = sorted.leadIn.map((one) => one.unit);
  return picked === null
    ? items
    : [written('lead-in', picked.text, { from, gloss: picked.gloss, lead: '\n\n' }), ...items];
}

/** In an e-mail, three further offers in a row are easier to tell apart as a list; each keeps its words and its condition. */
export function offersAsList(context: Context): readonly Said[] {
  const { reading, sorted, values, anyStart } = context;
  if (reading.brief.channel !== 'email' || reading.offer === null || sorted.list.length > 0) return [];
  const offers = sorted.facts.filter((one) => one.unit.kind === 'offer');
  const picked = offers.length >= 3 ? pick('more', reading, values, anyStart) : null;
  if (picked === null) return [];
  const items = sorted.facts.map((one, index) =>
    written('list', `- ${withoutJoiner(one.usable ?? one.unit.text, reading.book?.words.joiners ?? [])}`, {
      from: [one.unit],
      lead: index === 0 ? '\n\n' : '\n',
      why: 'One offer a line, each with its own condition.',
    }),
  );
  return [
    written('lead-in', picked.text, { gloss: picked.gloss, lead: '\n\n', why: 'The other offers follow as a list.' }),
    ...items,
  ];
}

/** "And members see …" → "Members see …". */
function withoutJoiner(text: string, joiners: readonly string[]): string {
  const first = /^[\p{L}]+/u.exec(text)?.[0] ?? '';
  if (!joiners.includes(first.toLowerCase())) return text;
  const rest = text.slice(first.length).trimStart();
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}
