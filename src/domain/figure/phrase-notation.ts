/**
 * Writes out a compact list of phrases: `|` parts them, `(a|b|)` is one of its parts, possibly none.
 * "(orders|basket) (over|above)|min(imum|.|)" → "orders over", "orders above", "basket over", …, "minimum", "min.", "min".
 */
export function phrasesOf(notation: string): readonly string[] {
  const { phrases } = alternatives(notation, 0);
  return [...new Set(phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''))];
}

function alternatives(notation: string, from: number): { readonly phrases: readonly string[]; readonly end: number } {
  const phrases: string[] = [];
  let current: readonly string[] = [''];
  let at = from;
  for (; at < notation.length && notation[at] !== ')'; at += 1) {
    if (notation[at] === '|') {
      phrases.push(...current);
      current = [''];
    } else if (notation[at] === '(') {
      const group = alternatives(notation, at + 1);
      current = current.flatMap((left) => group.phrases.map((right) => left + right));
      at = group.end;
    } else {
      current = current.map((left) => left + notation[at]);
    }
  }
  return { phrases: [...phrases, ...current], end: at };
}
