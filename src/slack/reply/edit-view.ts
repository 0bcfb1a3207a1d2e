import type { types } from '@slack/bolt';
import type { Template } from '../../domain/template.ts';
import { FIELD, VIEW } from '../ids.ts';
import { clip } from './clip.ts';
import { area, field } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { line } from './rich-text.ts';

/**
 * The rewrite in fields, to be changed by hand. A body longer than a field is spread over several, cut at line ends where
 * there are any; `joinBody` puts it together again.
 */
export function editView(heldId: string, template: Template): types.ModalView {
  const { parts } = splitBody(template.body);
  const label = (index: number) => (parts.length === 1 ? 'Body' : `Body, part ${index + 1} of ${parts.length}`);
  const title =
    template.title === null
      ? []
      : [field(FIELD.title, 'Title', { value: template.title, optional: true, placeholder: 'Title' })];
  return {
    type: 'modal',
    callback_id: VIEW.edit,
    title: plain('Edit & check', LIMITS.modalTitle),
    submit: plain('Check and save', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: heldId,
    blocks: [
      line(
        'Change what you like. I check that nothing is promised that you did not give me, and save it as the next version.',
      ),
      ...title,
      ...parts.map((text, index) =>
        area(bodyField(index), label(index), { value: text, placeholder: 'Body', optional: index > 0 }),
      ),
    ],
  };
}

/** `body`, `body-2`, `body-3`, … */
export function bodyField(index: number): string {
  return index === 0 ? FIELD.body : `${FIELD.body}-${index + 1}`;
}

/** What stands between two pieces of a body, in a letter each: fields drop white space at their ends, so it is in none of them. */
const JOINS = { n: '\n', s: ' ', x: '' } as const;
type Join = keyof typeof JOINS;

/** Pieces that a field can hold, cut at a line end, else at a space, else anywhere. */
export function splitBody(body: string): { readonly parts: readonly string[]; readonly joins: string } {
  const parts: string[] = [];
  let joins = '';
  let rest = body.toWellFormed();
  while (rest.length > LIMITS.plainTextInput) {
    const { end, join } = cut(rest);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end + JOINS[join].length);
    joins += join;
  }
  return { parts: [...parts, rest], joins };
}

function cut(text: string): { readonly end: number; readonly join: Join } {
  const lineEnd = text.lastIndexOf('\n', LIMITS.plainTextInput);
  if (lineEnd > 0) return { end: lineEnd, join: 'n' };
  const space = text.lastIndexOf(' ', LIMITS.plainTextInput);
  if (space > 0) return { end: space, join: 's' };
  return { end: clip(text, LIMITS.plainTextInput).length - 1, join: 'x' };
}

export function joinBody(parts: readonly string[], joins: string): string {
  return parts.reduce((whole, part, index) => whole + joinAt(joins, index - 1) + part);
}

function joinAt(joins: string, index: number): string {
  return JOINS[joins.charAt(index) as Join] ?? '\n';
}
