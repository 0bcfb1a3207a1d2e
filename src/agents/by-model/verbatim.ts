/** Quotation marks of all kinds, and what models put around a quotation. */
const QUOTES = /["'“”„«»‘’‚`]/u;
const AROUND = /^["'“”„«»‘’‚`.…\s]+|["'“”„«»‘’‚`.…\s]+$/gu;

/**
 * The words of `text` that a model meant to quote: the same but for case, spacing and the form of quotation marks.
 * Null when they are not there: then it is no quotation.
 */
export function verbatim(quotation: string, text: string): string | null {
  const wanted = fold(quotation.replace(AROUND, '')).folded;
  if (wanted === '') return null;
  const { folded, offsets } = fold(text);
  const start = folded.indexOf(wanted);
  if (start === -1) return null;
  return text.slice(offsets[start], offsets[start + wanted.length] ?? text.length).trim();
}

/** Lower case, one space for any, one quotation mark for any; `offsets[i]` is where the i-th unit came from. */
function fold(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const space = /\s/u.test(character);
    const piece = space ? (folded.endsWith(' ') ? '' : ' ') : QUOTES.test(character) ? "'" : character.toLowerCase();
    for (let index = 0; index < piece.length; index += 1) offsets.push(offset);
    folded += piece;
    offset += character.length;
  }
  return { folded, offsets };
}
