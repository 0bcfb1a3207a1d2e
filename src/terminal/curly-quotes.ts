const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '‘': '’', '«': '»', '「': '」' };

/**
 * Text pasted from a chat carries curly quotes, which a shell does not take for quotes: `--segment “lapsing buyers”`
 * arrives as two words. Joins them again and takes the quotes off, for the value of a flag only.
 */
export function mendCurlyQuotes(words: readonly string[]): string[] {
  const mended: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const { flag, value } = splitFlag(word, mended.at(-1));
    const close = PAIRS[value.charAt(0)];
    const end = close === undefined ? -1 : closingWord(words, index, value, close);
    if (close === undefined || end === -1) {
      mended.push(word);
      continue;
    }
    const joined = end === index ? value : [value, ...words.slice(index + 1, end + 1)].join(' ');
    mended.push(flag + joined.slice(1, -1));
    index = end;
  }
  return mended;
}

/** `--flag=value` in one word, or the value of the flag before it. */
function splitFlag(word: string, before: string | undefined): { flag: string; value: string } {
  const equals = /^(--[\w-]+=)(.*)$/su.exec(word);
  if (equals !== null) return { flag: equals[1] ?? '', value: equals[2] ?? '' };
  return { flag: '', value: before?.startsWith('--') ? word : '' };
}

/** Index of the word whose last character closes the quote that `value` opens, if it is the first closing one; else -1. */
function closingWord(words: readonly string[], index: number, value: string, close: string): number {
  const first = value.indexOf(close, 1);
  if (first !== -1) return first === value.length - 1 ? index : -1;
  for (let next = index + 1; next < words.length; next += 1) {
    const word = words[next] ?? '';
    if (word.startsWith('--')) return -1;
    const at = word.indexOf(close);
    if (at !== -1) return at === word.length - 1 ? next : -1;
  }
  return -1;
}
