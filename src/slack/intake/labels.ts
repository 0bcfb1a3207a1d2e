import type { Draft } from '../draft.ts';
import { type FieldName, languageTag } from './named-fields.ts';
import type { Named } from './read-flags.ts';
import { readLines } from './read-lines.ts';

export type NamedFields = Partial<Record<FieldName, string>>;

/** What was named for each field; the first where it was named twice. */
export function fieldsNamed(named: readonly Named[]): NamedFields {
  const fields: NamedFields = {};
  for (const [name, value] of named) {
    if (value !== '') fields[name] ??= name === 'language' ? languageTag(value) : value;
  }
  return fields;
}

/** A text that may stand between labels ("Segment: …", "Title: …") → the text alone, its title above it, and what the labels name. */
export function readLabelled(text: string): { readonly text: string; readonly fields: NamedFields } {
  const { title, rest, named } = readLines(text);
  const fields = fieldsNamed(named);
  if (title !== null) return { text: `${title}\n\n${rest.trim()}`, fields };
  return { text: named.length === 0 ? text : rest.trim(), fields };
}

/** A form into whose body somebody pasted labels too: they fill what was left empty, and none of them is text of the message. */
export function withLabelsRead(draft: Draft): Draft {
  const { title, rest, named } = readLines(draft.body);
  if (title === null && named.length === 0) return draft;
  const { body: _body, title: _title, ...fields } = draft;
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...draft, ...fieldsNamed(named), ...filled, title: draft.title ?? title, body: rest.trim() };
}
