/** What closes each opening quote. Phones and Slack's composer turn straight quotes into curly ones, around flag values too. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  "'": "'’",
  '“': '”"',
  '„': '“”"',
  '‘': "’'",
  '«': '»',
  '「': '」',
};

/** A quoted text at the start of `text`, and how much of `text` it took; null when it begins with no quote or none closes it. */
export function leadingQuoted(text: string): { readonly value: string; readonly length: number } | null {
  const closing = CLOSING[text.charAt(0)];
  if (closing === undefined) return null;
  for (let index = 1; index < text.length; index += 1) {
    // An apostrophe inside a word closes nothing.
    const next = text.charAt(index + 1);
    if (closing.includes(text.charAt(index)) && !/[\p{L}\p{N}]/u.test(next)) {
      return { value: text.slice(1, index), length: index + 1 };
    }
  }
  return null;
}
