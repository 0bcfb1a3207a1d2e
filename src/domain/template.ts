/** A message as the marketer has it: what the customer would read. Push and e-mail have a title; SMS and WhatsApp have none. */
export interface Template {
  readonly title: string | null;
  readonly body: string;
}

/** Title and body as one text, for questions that do not care which of the two says it. */
export function wholeText(template: Template): string {
  return template.title === null || template.title === '' ? template.body : `${template.title}\n${template.body}`;
}
