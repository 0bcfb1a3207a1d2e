import { rememberedOf } from './remembered.ts';

/** A message as the marketer has it: what the customer would read. Push and e-mail have a title; SMS and WhatsApp have none. */
export interface Template {
  readonly title: string | null;
  readonly body: string;
}

/** Title and body as one text, for questions that do not care which of the two says it. */
export const wholeText: (template: Template) => string = rememberedOf(({ title, body }) =>
  title === null || title === '' ? body : `${title}\n${body}`,
);

/** A first line, an empty line and more is title + body. SMS and WhatsApp have no title, so there all of it is body. */
export function splitTitle(text: string, hasTitle: boolean): Template {
  const whole = text.replace(/\r\n?/gu, '\n').trim();
  const match = hasTitle ? /^([^\n]+)\n[ \t]*\n+([\s\S]+)$/u.exec(whole) : null;
  return match === null
    ? { title: null, body: whole }
    : { title: match[1]?.trim() ?? null, body: (match[2] ?? '').trim() };
}

/** The same words; a title that is missing and an empty one are alike. */
export function sameText(a: Template, b: Template): boolean {
  return a.body === b.body && (a.title ?? '') === (b.title ?? '');
}
