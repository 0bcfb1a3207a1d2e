/**
 * What no message needs and what can hide something: control characters but tab and line break, zero-width spaces and
 * joiners of words, marks that turn the writing direction, and tag characters outside of flags. Kept: the joiners inside
 * emoji and of Persian or Indic words (U+200C, U+200D) and the harmless direction marks (U+200E, U+200F).
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,12}\u{E007F})|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A body as a model gave it, with its line breaks. */
export function cleanBody(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(HIDDEN, '$1').trim();
}

/** A title, reason or quotation: one line of at most `cap` UTF-16 units, cut at a word. */
export function cleanLine(text: string, cap = 400): string {
  const line = cleanBody(text).replace(/\s+/gu, ' ');
  if (line.length <= cap) return line;
  const cut = line
    .slice(0, cap - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, '');
  return `${cut.replace(/\s\S*$/u, '')}…`;
}
